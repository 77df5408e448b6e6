import type { Db } from './database';

type Claim = { readonly key: string; readonly bodyHash: string };

const KEPT_MS = 24 * 3_600_000;

/**
 * Claims a key for the transaction; waits where another holds it. Keys older than a day are forgotten.
 * @returns what is known of the key where it was used already
 */
export async function claimKey(
  db: Db,
  { key, bodyHash }: Claim,
  now: Date,
): Promise<{ readonly bodyHash: string; readonly answer: string | null } | null> {
  const over = new Date(now.getTime() - KEPT_MS);
  const claimed = await db.$executeRaw`
    WITH forgotten AS (
      DELETE FROM idempotency_key WHERE key IN (
        SELECT key FROM idempotency_key WHERE created_at < ${over}::timestamptz AND key <> ${key}
        ORDER BY created_at LIMIT 20 FOR UPDATE SKIP LOCKED
      )
    )
    INSERT INTO idempotency_key AS k (key, body_hash, created_at) VALUES (${key}, ${bodyHash}, ${now}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET body_hash = excluded.body_hash, answer = NULL, created_at = excluded.created_at
    WHERE k.created_at < ${over}::timestamptz`;
  if (claimed > 0) return null;
  return db.idempotencyKey.findUnique({ where: { key }, select: { bodyHash: true, answer: true } });
}

/** Keeps the answer to the request that claimed the key. */
export async function keepAnswer(db: Db, key: string, answer: string | null): Promise<void> {
  await db.$executeRaw`UPDATE idempotency_key SET answer = ${answer} WHERE key = ${key}`;
}
