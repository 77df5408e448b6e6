import type { NumberRange, Stretch } from '../domain/number-space';
import type { Db } from './database';

/**
 * How a prefix's numbers are taken within a range, in stretches of its size.
 * @param categoryId which counter; null where the prefix has one
 */
export async function selectStretches(
  db: Db,
  prefixId: number,
  categoryId: number | null,
  range: NumberRange,
): Promise<readonly Stretch[]> {
  return db.$queryRaw<Stretch[]>`
    SELECT number / ${range.size}::int AS stretch, status::text AS status, count(*)::int AS codes, min(code) AS code
    FROM code
    WHERE prefix_id = ${prefixId} AND category_id IS NOT DISTINCT FROM ${categoryId}::int
      AND number BETWEEN ${range.from} AND ${range.to}
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

export type CategoryCounter = {
  readonly categoryId: number;
  readonly value: string;
  readonly label: string;
  /** Codes of the prefix in this category. */
  readonly codes: number;
  /** Null where it has not begun. */
  readonly next: number | null;
};

/** The counters of a prefix whose categories each count for themselves, also those that have not begun. */
export async function categoryCounters(
  db: Db,
  schemeId: number,
  segment: string,
  prefixId: number,
): Promise<readonly CategoryCounter[]> {
  return db.$queryRaw<CategoryCounter[]>`
    SELECT k.id AS "categoryId", k.value, k.label, n.next, coalesce(t.codes, 0)::int AS codes
    FROM category k
    LEFT JOIN counter n ON n.category_id = k.id AND n.prefix_id = ${prefixId}
    LEFT JOIN (
      SELECT category_id, sum(codes) AS codes FROM code_tally WHERE prefix_id = ${prefixId} GROUP BY category_id
    ) t ON t.category_id = k.id
    WHERE k.scheme_id = ${schemeId} AND k.segment = ${segment}
    ORDER BY k.value LIMIT 200`;
}

export type ReservedRange = {
  readonly from: number;
  readonly to: number;
  readonly until: Date;
  readonly reason: string;
};

/** Ranges of a counter's numbers that are held at the moment. */
export async function reservedRanges(
  db: Db,
  prefixId: number,
  categoryId: number | null,
  now: Date,
): Promise<readonly ReservedRange[]> {
  const rows = await db.reservation.findMany({
    where: {
      prefixId,
      categoryId,
      endedAt: null,
      until: { gt: now },
      from: { not: null },
      to: { not: null },
    },
    select: { from: true, to: true, until: true, reason: true },
    orderBy: { from: 'asc' },
    take: 200,
  });
  return rows.flatMap(({ from, to, ...rest }) =>
    from === null || to === null ? [] : [{ from, to, ...rest }],
  );
}
