import type { Db } from './database';

export type Miss = { readonly prefixId: number; readonly code: string };

/** How many different unregistered codes are remembered for one prefix. */
const REMEMBERED = 1_000;

/** Counts look-ups that found nothing on the prefixes they belonged to. */
export async function countMisses(db: Db, misses: readonly Miss[], now: Date): Promise<void> {
  if (misses.length === 0) return;
  const ordered = [...misses].sort((a, b) => a.prefixId - b.prefixId || (a.code < b.code ? -1 : 1));
  await db.$executeRaw`
    INSERT INTO lookup_miss (prefix_id, code, times, last_at)
    SELECT w.prefix_id, w.code, 1, ${now}::timestamptz
    FROM unnest(
      ${ordered.map((miss) => miss.prefixId)}::int[], ${ordered.map((miss) => miss.code)}::text[]
    ) AS w(prefix_id, code)
    WHERE (SELECT count(*) FROM lookup_miss m WHERE m.prefix_id = w.prefix_id) < ${REMEMBERED}
      OR EXISTS (SELECT 1 FROM lookup_miss m WHERE m.prefix_id = w.prefix_id AND m.code = w.code)
    ON CONFLICT (prefix_id, code) DO UPDATE SET times = lookup_miss.times + 1, last_at = excluded.last_at`;
}

/** A code that people looked for, how often, and when last. */
export type WantedCode = { readonly code: string; readonly times: number; readonly lastAt: Date };

/** What people looked for under a prefix and nobody has registered to this day, most wanted first. */
export async function wantedCodes(db: Db, prefixId: number, limit: number): Promise<readonly WantedCode[]> {
  return db.$queryRaw<WantedCode[]>`
    SELECT m.code, m.times, m.last_at AS "lastAt" FROM lookup_miss m
    WHERE m.prefix_id = ${prefixId}
      AND NOT EXISTS (SELECT 1 FROM code c WHERE c.prefix_id = m.prefix_id AND c.code = m.code)
    ORDER BY m.times DESC, m.code LIMIT ${limit}`;
}
