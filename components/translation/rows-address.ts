import { addressWith } from '../ui/address';

/** So many rows are fetched at once. */
const FETCHED = '100';

/**
 * Where the rows after a page of the grid come from.
 * @param path of the grid
 * @param cursor null: of no page, but of the filter, order and locales themselves
 */
export function rowsAddress(
  path: string,
  search: URLSearchParams,
  locales: readonly string[],
  cursor: string | null,
): string {
  return addressWith(`${path}/rows`, search, { columns: null, facet: null, limit: FETCHED, locales, cursor });
}
