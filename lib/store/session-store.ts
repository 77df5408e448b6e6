import type { Db } from './database';

export type SessionRow = {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
};

/** The sessions of somebody that are not over, the last used first. */
export async function sessionsOf(
  db: Db,
  userId: string,
  now: Date,
  usedSince: Date,
): Promise<readonly SessionRow[]> {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: now }, updatedAt: { gt: usedSince } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, token: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
  });
}

/** Ends one session of somebody. @returns whether there was such a one */
export async function deleteSession(db: Db, userId: string, id: string): Promise<boolean> {
  return (await db.session.deleteMany({ where: { id, userId } })).count > 0;
}

/** Ends the sessions of somebody, or all but one. @returns how many there were */
export async function deleteSessions(db: Db, userId: string, but: string | null = null): Promise<number> {
  const kept = but === null ? {} : { token: { not: but } };
  return (await db.session.deleteMany({ where: { userId, ...kept } })).count;
}

/** Ends the session that a token is of. */
export async function deleteSessionByToken(db: Db, token: string): Promise<void> {
  await db.session.deleteMany({ where: { token } });
}

/** Clears away sessions that are over. */
export async function deletePastSessions(db: Db, now: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
}
