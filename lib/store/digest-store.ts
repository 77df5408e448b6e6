import type { DigestFrequency } from '../domain/watch';
import type { Db } from './database';

/** Whether somebody's digest is due. */
export async function isDigestDue(db: Db, now: Date): Promise<boolean> {
  const due = { digestDue: { lte: now }, frequency: { not: 'off' as const }, user: { disabledAt: null } };
  return (await db.watcher.findFirst({ where: due, select: { userId: true } })) !== null;
}

/**
 * The newest event such that none before it is still to come: ids are given out before a transaction ends, so one that
 * is seen says nothing of those before it. Waits for whoever is writing, and lets nobody write meanwhile; a moment, since
 * events are the last thing a change writes.
 */
export async function settledEvent(db: Db): Promise<bigint> {
  await db.$executeRaw`SET LOCAL lock_timeout = '2s'`;
  await db.$executeRaw`LOCK TABLE audit_event IN SHARE MODE`;
  const [row] = await db.$queryRaw<{ id: bigint }[]>`SELECT coalesce(max(id), 0) AS id FROM audit_event`;
  return BigInt(row?.id ?? 0);
}

export type DueDigest = {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  readonly frequency: DigestFrequency;
  readonly digestedAt: Date;
  readonly digestedId: bigint;
  readonly digestDue: Date;
};

/** The digest that has waited longest, held until the transaction ends: no other process makes it meanwhile. */
export async function lockDueDigest(db: Db, now: Date): Promise<DueDigest | null> {
  const [row] = await db.$queryRaw<DueDigest[]>`
    SELECT k.user_id AS "userId", u.email, u.name, u.locale, k.frequency::text AS frequency,
      k.digested_at AS "digestedAt", k.digested_id AS "digestedId", k.digest_due AS "digestDue"
    FROM watcher k JOIN "user" u ON u.id = k.user_id
    WHERE k.digest_due <= ${now} AND k.frequency <> 'off' AND u.disabled_at IS NULL
    ORDER BY k.digest_due LIMIT 1 FOR UPDATE OF k SKIP LOCKED`;
  return row === undefined ? null : { ...row, digestedId: BigInt(row.digestedId) };
}

/** Everything up to an event was told. */
export async function keepDigest(
  db: Db,
  userId: string,
  told: { readonly upTo: bigint; readonly at: Date; readonly due: Date },
): Promise<void> {
  await db.watcher.update({
    where: { userId },
    data: { digestedAt: told.at, digestedId: told.upTo, digestDue: told.due },
  });
}

/** How often somebody gets a digest; `daily` for who never watched anything. */
export async function digestFrequency(db: Db, userId: string): Promise<DigestFrequency> {
  const row = await db.watcher.findUnique({ where: { userId }, select: { frequency: true } });
  return row?.frequency ?? 'daily';
}

/** From off to on again, what happened meanwhile is not told. */
export async function writeFrequency(
  db: Db,
  userId: string,
  frequency: DigestFrequency,
  due: Date,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    UPDATE watcher SET frequency = ${frequency}::text::digest_frequency, digest_due = ${due},
      digested_id = CASE frequency WHEN 'off' THEN (SELECT coalesce(max(id), 0) FROM audit_event) ELSE digested_id END,
      digested_at = CASE frequency WHEN 'off' THEN ${now} ELSE digested_at END
    WHERE user_id = ${userId} AND frequency <> ${frequency}::text::digest_frequency`;
}
