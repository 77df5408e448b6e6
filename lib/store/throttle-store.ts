import type { Db } from './database';

export type Counted = { readonly count: number; readonly resetsAt: Date };

/**
 * Counts attempts under a key, in one statement, so that any number of processes count together. Past its window a
 * count begins anew.
 */
export async function countAttempts(
  db: Db,
  key: string,
  attempts: number,
  seconds: number,
  now: Date,
): Promise<Counted> {
  const ends = new Date(now.getTime() + seconds * 1000);
  const [row] = await db.$queryRaw<{ count: number; resets_at: Date }[]>`
    INSERT INTO throttle AS t (key, count, resets_at) VALUES (${key}, ${attempts}, ${ends})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN t.resets_at <= ${now} THEN excluded.count ELSE t.count + excluded.count END,
      resets_at = CASE WHEN t.resets_at <= ${now} THEN excluded.resets_at ELSE t.resets_at END
    RETURNING count, resets_at`;
  return { count: row?.count ?? attempts, resetsAt: row?.resets_at ?? ends };
}

/** Takes back one attempt under each key. */
export async function giveBack(db: Db, keys: readonly string[]): Promise<void> {
  await db.throttle.updateMany({
    where: { key: { in: [...keys] }, count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets the attempts under these keys. */
export async function forgetAttempts(db: Db, keys: readonly string[]): Promise<void> {
  await db.throttle.deleteMany({ where: { key: { in: [...keys] } } });
}

/** Clears away counts whose window is past. */
export async function deletePastCounts(db: Db, now: Date): Promise<void> {
  await db.throttle.deleteMany({ where: { resetsAt: { lt: now } } });
}
