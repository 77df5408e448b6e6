/** Counting stops here; a larger total is told as "more than". */
export const COUNT_LIMIT = 10_000;

export type Total = { readonly total: number; readonly totalIsExact: boolean };

/** One page of a list. A cursor is null where there is nothing on that side. */
export type Page<Item> = Total & {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
};

/** @param counted at most COUNT_LIMIT + 1 */
export function totalOf(counted: number): Total {
  return counted > COUNT_LIMIT
    ? { total: COUNT_LIMIT, totalIsExact: false }
    : { total: counted, totalIsExact: true };
}
