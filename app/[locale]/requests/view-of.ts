import { type RequestView, requestViews } from '@/components/request/no-requests';
import { openStates } from '@/lib/domain/request';
import { theCaller } from '@/lib/web/caller';
import { mayAnywhere } from '@/lib/web/rights';
import { inputFrom, type SearchParams } from '@/lib/web/search-params';

/** Which requests the address asks for; by itself what waits for who may decide, and else one's own. */
export async function viewOf({ view }: SearchParams): Promise<RequestView> {
  const asked = requestViews.find((known) => known === view);
  const isUser = (await theCaller()).kind === 'user';
  if (asked === 'mine' && !isUser) return 'open';
  if (asked !== undefined) return asked;
  return isUser && !(await mayAnywhere('request.review')) ? 'mine' : 'open';
}

/** What a use case about lists of requests is asked: what the address says, within the view. */
export function inView(view: RequestView, useCase: Parameters<typeof inputFrom>[0], params: SearchParams) {
  const input = inputFrom(useCase, params);
  switch (view) {
    case 'open':
      return { status: openStates, ...input };
    case 'mine':
      return { ...input, mine: 'me' };
    case 'all':
      return input;
    default: {
      const rest: never = view;
      return rest;
    }
  }
}
