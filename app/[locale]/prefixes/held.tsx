import { getLocale } from 'next-intl/server';
import { HeldPrefixes } from '@/components/request/held-prefixes';
import { openStates } from '@/lib/domain/request';
import { localeHref } from '@/lib/i18n/href';
import { listRequests } from '@/lib/usecases/request/list-requests';
import { attempt } from '@/lib/web/read';
import type { SearchParams } from '@/lib/web/search-params';

const SHOWN = 12;

/** The prefixes that open requests hold, of the scheme that the list is narrowed to. */
export async function Held({ params: { scheme } }: { params: SearchParams }) {
  const within = scheme === undefined || scheme === '' ? {} : { scheme };
  const asked = { kind: 'prefix', status: openStates, sort: 'prefix', limit: String(SHOWN), ...within };
  const found = await attempt(listRequests, asked);
  if (!found.ok) return null;
  const { items, total } = found.value;
  const all = new URLSearchParams([
    ['view', 'open'],
    ['kind', 'prefix'],
    ...[scheme ?? []].flat().map((slug) => ['scheme', slug]),
  ]);
  return (
    <HeldPrefixes
      requests={items}
      more={total - items.length}
      allHref={localeHref(await getLocale(), `/requests?${all}`)}
    />
  );
}
