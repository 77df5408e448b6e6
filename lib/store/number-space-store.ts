import type { Lifecycle } from '../domain/lifecycle';
import type { Db } from './database';

/** Codes of one prefix in a stretch of numbers, by status. */
export type Stretch = {
  /** First number of the stretch divided by its size. */
  readonly stretch: number;
  readonly status: Lifecycle;
  readonly codes: number;
  readonly code: string;
};

/**
 * How a prefix's numbers are taken, in stretches of `size`, between two numbers.
 * @param categoryId which counter; null where the prefix has one
 */
export async function selectStretches(
  db: Db,
  prefixId: number,
  categoryId: number | null,
  range: { readonly from: number; readonly to: number; readonly size: number },
): Promise<readonly Stretch[]> {
  return db.$queryRaw<Stretch[]>`
    SELECT number / ${range.size}::int AS stretch, status::text AS status, count(*)::int AS codes, min(code) AS code
    FROM code
    WHERE prefix_id = ${prefixId} AND category_id IS NOT DISTINCT FROM ${categoryId}::int
      AND number BETWEEN ${range.from} AND ${range.to}
    GROUP BY 1, 2 ORDER BY 1, 2`;
}

export type CounterRow = {
  readonly categoryId: number | null;
  readonly category: string | null;
  readonly next: number;
};

/** The counters of a prefix that have begun. */
export async function countersOf(db: Db, prefixId: number): Promise<readonly CounterRow[]> {
  const rows = await db.counter.findMany({
    where: { prefixId },
    select: { categoryId: true, next: true, category: { select: { value: true } } },
    orderBy: { categoryId: 'asc' },
  });
  return rows.map(({ categoryId, next, category }) => ({
    categoryId,
    next,
    category: category?.value ?? null,
  }));
}

export type ReservedRange = {
  readonly from: number;
  readonly to: number;
  readonly until: Date;
  readonly reason: string;
};

/** Ranges of numbers that are held at the moment. */
export async function reservedRanges(db: Db, prefixId: number, now: Date): Promise<readonly ReservedRange[]> {
  const rows = await db.reservation.findMany({
    where: { prefixId, endedAt: null, until: { gt: now }, from: { not: null }, to: { not: null } },
    select: { from: true, to: true, until: true, reason: true },
    orderBy: { from: 'asc' },
    take: 200,
  });
  return rows.flatMap(({ from, to, ...rest }) =>
    from === null || to === null ? [] : [{ from, to, ...rest }],
  );
}

/** Codes that people looked for under a prefix and that are not registered, most wanted first. */
export async function missesOf(
  db: Db,
  prefixId: number,
  limit: number,
): Promise<readonly { readonly code: string; readonly times: number; readonly lastAt: Date }[]> {
  return db.lookupMiss.findMany({
    where: { prefixId },
    orderBy: [{ times: 'desc' }, { code: 'asc' }],
    take: limit,
    select: { code: true, times: true, lastAt: true },
  });
}
