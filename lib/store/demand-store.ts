import type { Db } from './database';

/** How often a code was looked up. */
export type Asked = { readonly scheme: string; readonly code: string; readonly times: number };

/** Adds look-ups to those that were counted before; what is not registered is passed over. */
export async function addDemand(db: Db, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0) return;
  // In one order, so that processes that count at once queue.
  await db.$executeRaw`
    INSERT INTO code_demand AS d (code_id, scheme_id, asked)
    SELECT c.id, c.scheme_id, w.times
    FROM unnest(
      ${asked.map(({ scheme }) => scheme)}::text[], ${asked.map(({ code }) => code)}::text[],
      ${asked.map(({ times }) => times)}::int[]
    ) AS w(scheme, code, times)
    JOIN scheme s ON s.slug = w.scheme JOIN code c ON c.scheme_id = s.id AND c.code = w.code
    ORDER BY c.id
    ON CONFLICT (code_id) DO UPDATE SET asked = least(d.asked::bigint + excluded.asked, 2147483647)::int`;
}
