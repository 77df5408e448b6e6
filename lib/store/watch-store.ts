import { Prisma } from '../../prisma/generated/client';
import type { Watchable } from '../domain/watch';
import { UNREAD_LIMIT, WATCH_LIMIT } from '../domain/watch';
import type { EventSubject, WatchedKeys } from './audit-event-filter';
import type { Db } from './database';

/** Makes somebody a watcher, from now on: nothing that was before is news to them. */
export async function ensureWatcher(db: Db, userId: string, now: Date, due: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO watcher (user_id, seen_at, seen_id, digested_at, digested_id, digest_due)
    SELECT ${userId}, ${now}, newest.id, ${now}, newest.id, ${due}
    FROM (SELECT coalesce(max(id), 0) AS id FROM audit_event) AS newest
    ON CONFLICT (user_id) DO NOTHING`;
}

/** @returns false where they watch as much as one can; watching something twice is watching it */
export async function insertWatch(db: Db, userId: string, subject: EventSubject): Promise<boolean> {
  await db.$queryRaw`SELECT 1 FROM watcher WHERE user_id = ${userId} FOR UPDATE`;
  if ((await db.watch.count({ where: { userId } })) >= WATCH_LIMIT) return false;
  await db.$executeRaw`
    INSERT INTO watch (user_id, subject_type, subject_id) VALUES (${userId}, ${subject.type}, ${subject.id})
    ON CONFLICT DO NOTHING`;
  return true;
}

export async function deleteWatch(db: Db, userId: string, subject: EventSubject): Promise<void> {
  await db.watch.deleteMany({ where: { userId, subjectType: subject.type, subjectId: subject.id } });
}

export async function isWatched(db: Db, userId: string, subject: EventSubject): Promise<boolean> {
  const where = { userId, subjectType: subject.type, subjectId: subject.id };
  return (await db.watch.count({ where })) > 0;
}

/** The keys of all that somebody watches. */
export async function watchedKeys(db: Db, userId: string): Promise<WatchedKeys> {
  const rows = await db.watch.findMany({
    where: { userId },
    select: { subjectType: true, subjectId: true },
    take: WATCH_LIMIT,
  });
  const of = (type: Watchable) =>
    rows.filter(({ subjectType }) => subjectType === type).map(({ subjectId }) => subjectId);
  return { codes: of('code'), prefixes: of('prefix').map(Number) };
}

export type WatchedSubject = {
  readonly type: Watchable;
  readonly scheme: string;
  readonly name: string;
  readonly title: string | null;
};

/** What somebody watches, by name. */
export async function watchedSubjects(db: Db, userId: string): Promise<readonly WatchedSubject[]> {
  return db.$queryRaw<WatchedSubject[]>`
    SELECT 'prefix' AS type, s.slug AS scheme, p.prefix AS name, p.title
    FROM watch w JOIN prefix p ON w.subject_type = 'prefix' AND p.id = w.subject_id::int
    JOIN scheme s ON s.id = p.scheme_id WHERE w.user_id = ${userId}
    UNION ALL
    SELECT 'code', s.slug, c.code, coalesce(c.title, c.message)
    FROM watch w JOIN code c ON w.subject_type = 'code' AND c.id = w.subject_id::int
    JOIN scheme s ON s.id = c.scheme_id WHERE w.user_id = ${userId}
    ORDER BY scheme, type DESC, name LIMIT ${WATCH_LIMIT}`;
}

/**
 * The events that somebody has not seen of what they watch, but for their own: UNREAD_LIMIT + 1 at most, an index entry
 * each.
 */
export function unreadEvents(userId: string): Prisma.Sql {
  return Prisma.sql`
      SELECT DISTINCT e.id FROM watcher k JOIN watch w ON w.user_id = k.user_id
      CROSS JOIN LATERAL (
        (SELECT n.id, n.actor_id FROM audit_event n
         WHERE w.subject_type = 'prefix' AND n.prefix_id = CASE w.subject_type WHEN 'prefix' THEN w.subject_id::int END
           AND (n.at, n.id) > (k.seen_at, k.seen_id) AND n.actor_id IS DISTINCT FROM k.user_id
         LIMIT ${UNREAD_LIMIT + 1})
        UNION ALL
        (SELECT n.id, n.actor_id FROM audit_event n
         WHERE w.subject_type = 'code' AND n.subject_type = 'code' AND n.subject_id = w.subject_id
           AND (n.at, n.id) > (k.seen_at, k.seen_id) AND n.actor_id IS DISTINCT FROM k.user_id
         LIMIT ${UNREAD_LIMIT + 1})
      ) AS e
      WHERE k.user_id = ${userId} LIMIT ${UNREAD_LIMIT + 1}`;
}

/** How many those are. */
export async function countUnread(db: Db, userId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (${unreadEvents(userId)}) AS unread`;
  return row?.found ?? 0;
}

/** The newest event that somebody has seen; null where they never watched anything. */
export async function seenUntil(
  db: Db,
  userId: string,
): Promise<{ readonly userId: string; readonly at: Date; readonly id: bigint } | null> {
  const row = await db.watcher.findUnique({ where: { userId }, select: { seenAt: true, seenId: true } });
  return row && { userId, at: row.seenAt, id: row.seenId };
}

/** Nothing up to the newest event is news to them any more. */
export async function markSeen(db: Db, userId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE watcher SET seen_at = newest.at, seen_id = newest.id
    FROM (SELECT at, id FROM audit_event ORDER BY at DESC, id DESC LIMIT 1) AS newest
    WHERE user_id = ${userId} AND (seen_at, seen_id) < (newest.at, newest.id)`;
}
