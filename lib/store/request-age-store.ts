import { COUNT_LIMIT } from '../domain/page';
import { type AgeBand, ageBandStarts } from '../domain/request-age';
import type { Db } from './database';
import { isOpenRow } from './request-store';

type Row = { readonly band: number; readonly requests: number; readonly late: number };

/** How many open requests have waited for how long: of the oldest ones, as many as are ever counted. */
export async function countRequestAges(
  db: Db,
  now: Date,
): Promise<readonly Pick<AgeBand, 'from' | 'requests' | 'late'>[]> {
  const starts: number[] = [...ageBandStarts];
  const rows = await db.$queryRaw<Row[]>`
    SELECT greatest(1, width_bucket(extract(epoch FROM ${now}::timestamptz - o.created_at) / 86400, ${starts}::numeric[])) AS band,
      count(*)::int AS requests, count(o.escalated_at)::int AS late
    FROM (SELECT created_at, escalated_at FROM request WHERE ${isOpenRow} ORDER BY created_at, id LIMIT ${COUNT_LIMIT}) AS o
    GROUP BY band`;
  return rows.map(({ band, requests, late }) => ({ from: ageBandStarts[band - 1] ?? 0, requests, late }));
}
