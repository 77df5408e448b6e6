import type { ResponseChoice } from '@/components/code/code-response';
import { addressWith } from '@/components/ui/address';
import type { Response } from '@/lib/usecases/code/describe-code';

/** The response that an address chooses, and where each of the others is; the one in force where it chooses none. */
export function responseChoices(
  responses: readonly Response[],
  search: URLSearchParams,
  path: string,
  problemLabel: string,
): { readonly chosen: Response | undefined; readonly choices: readonly ResponseChoice[] } {
  const format = search.get('format');
  const version = search.get('version');
  const chosen =
    responses.find((response) =>
      format === 'problem'
        ? response.format === 'problem'
        : response.format === 'scheme' && response.version === version,
    ) ?? responses[0];
  return {
    chosen,
    choices: responses.map((response) => {
      const changes =
        response.format === 'problem'
          ? { format: 'problem', version: null }
          : { format: null, version: response === responses[0] ? null : response.version };
      return {
        href: `${addressWith(path, search, changes)}#response`,
        label: response.title ?? problemLabel,
        chosen: response === chosen,
      };
    }),
  };
}
