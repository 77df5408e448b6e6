import type { SearchParams } from './search-params';

const PARAMETER = 'arg.';

/** The arguments of a message that an address names: `?arg.user=ann` is `{user: 'ann'}`. */
export function argumentsFrom(params: SearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name.startsWith(PARAMETER) && typeof value === 'string' && value !== ''
        ? [[name.slice(PARAMETER.length), value]]
        : [],
    ),
  );
}
