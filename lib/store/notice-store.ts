import { z } from 'zod';
import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import { happenings } from '../domain/happening';
import { NOTICE_LIMIT, type Notice, type Told } from '../domain/notice';
import { COUNT_LIMIT } from '../domain/page';
import { requestKinds, requestStates } from '../domain/request';
import { webhookEnds } from '../domain/webhook';
import type { Db } from './database';
import { unreadEvents } from './watch-store';

export const toldShape: z.ZodType<Told> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    happening: z.enum(happenings),
    id: z.number(),
    scheme: z.string(),
    requestKind: z.enum(requestKinds),
    name: z.string(),
    status: z.enum(requestStates),
    by: z.string().nullable(),
    comment: z.string().nullable(),
    expiresAt: z.string(),
  }),
  z.object({ kind: z.literal('webhook'), id: z.number(), title: z.string(), reason: z.enum(webhookEnds) }),
]);

/** Tells several people of the same, in the transaction of the change. */
export async function insertNotices(
  db: Db,
  userIds: readonly string[],
  told: Told,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO notice (user_id, told, at)
    SELECT u.id, ${JSON.stringify(told)}::jsonb, ${now}::timestamptz FROM unnest(${[...userIds]}::text[]) AS u(id)`;
}

/** Types of a cursor's values, in order: the id, which may be longer than a number of a cursor. */
export const noticeKeyShape: readonly CursorPart[] = ['string'];

export function noticeKey({ id }: Notice): CursorKey {
  return [id];
}

/** The notices of somebody, newest first or, backwards, oldest first, beyond a key. */
export async function selectNotices(
  db: Db,
  page: {
    readonly userId: string;
    readonly after: CursorKey | null;
    readonly backwards: boolean;
    readonly limit: number;
  },
): Promise<readonly Notice[]> {
  const direction = page.backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`n.id ${page.backwards ? Prisma.sql`>` : Prisma.sql`<`} ${page.after[0]}::bigint`;
  const rows = await db.$queryRaw<(Omit<Notice, 'told'> & { readonly told: unknown })[]>`
    SELECT n.id::text, n.told, n.at, n.seen_at AS "seenAt" FROM notice n
    WHERE n.user_id = ${page.userId} AND ${beyond} ORDER BY n.id ${direction} LIMIT ${page.limit}`;
  return rows.map((row) => ({ ...row, told: toldShape.parse(row.told) }));
}

/** Counted to COUNT_LIMIT + 1 at most. */
export async function countNotices(db: Db, userId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM notice WHERE user_id = ${userId} LIMIT ${COUNT_LIMIT + 1}
    ) AS mine`;
  return row?.found ?? 0;
}

/** Nothing up to this notice is news to them any more. @param upTo an id; null: nothing at all */
export async function markNoticesSeen(
  db: Db,
  userId: string,
  upTo: string | null,
  now: Date,
): Promise<number> {
  const until = upTo === null ? Prisma.empty : Prisma.sql`AND id <= ${upTo}::bigint`;
  return db.$executeRaw`
    UPDATE notice SET seen_at = ${now}::timestamptz WHERE user_id = ${userId} AND seen_at IS NULL ${until}`;
}

/**
 * What is news to somebody, in one query for the frame of every page: events of what they watch, to UNREAD_LIMIT + 1,
 * and notices, to NOTICE_LIMIT + 1.
 */
export async function countUnseen(
  db: Db,
  userId: string,
): Promise<{ readonly events: number; readonly notices: number }> {
  const [row] = await db.$queryRaw<{ events: number; notices: number }[]>`
    SELECT (SELECT count(*)::int FROM (${unreadEvents(userId)}) AS unread) AS events,
      (SELECT count(*)::int FROM (
        SELECT 1 FROM notice WHERE user_id = ${userId} AND seen_at IS NULL LIMIT ${NOTICE_LIMIT + 1}
      ) AS unseen) AS notices`;
  return row ?? { events: 0, notices: 0 };
}

export async function wantsNoticeMail(db: Db, userId: string): Promise<boolean> {
  const row = await db.noticeSetting.findUnique({ where: { userId }, select: { byMail: true } });
  return row?.byMail ?? true;
}

export async function writeNoticeSetting(db: Db, userId: string, byMail: boolean): Promise<void> {
  await db.$executeRaw`
    INSERT INTO notice_setting (user_id, by_mail) VALUES (${userId}, ${byMail})
    ON CONFLICT (user_id) DO UPDATE SET by_mail = excluded.by_mail`;
}

/** Clears away what was seen, and told before a moment. */
export async function deletePastNotices(db: Db, before: Date): Promise<void> {
  await db.notice.deleteMany({ where: { at: { lt: before }, seenAt: { not: null } } });
}
