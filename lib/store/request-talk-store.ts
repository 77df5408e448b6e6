import { Prisma } from '../../prisma/generated/client';
import { type Role, rights } from '../domain/access';
import type { CursorKey } from '../domain/cursor';
import type { RequestComment, Review } from '../domain/request';
import type { Db } from './database';

export type NewReview = Pick<Review, 'verdict' | 'comment' | 'ownRequest' | 'revision'> & {
  readonly requestId: number;
  readonly byUserId: string;
  readonly now: Date;
};

/** @returns false where they approved of this revision, or consented to it, already */
export async function insertReview(db: Db, review: NewReview): Promise<boolean> {
  const { requestId, revision, verdict, comment, ownRequest, byUserId, now } = review;
  const inserted = await db.$executeRaw`
    INSERT INTO request_review (request_id, revision, verdict, comment, own_request, by_user_id, created_at)
    VALUES (${requestId}, ${revision}, ${verdict}::text::request_verdict, ${comment}, ${ownRequest}, ${byUserId}, ${now})
    ON CONFLICT DO NOTHING`;
  return inserted === 1;
}

export async function insertComment(
  db: Db,
  comment: {
    readonly requestId: number;
    readonly text: string;
    readonly byUserId: string;
    readonly now: Date;
  },
): Promise<number> {
  const { now, ...fields } = comment;
  const { id } = await db.requestComment.create({
    data: { ...fields, createdAt: now },
    select: { id: true },
  });
  return id;
}

/** Comments of a request in the order they were made, beyond a key. */
export async function selectComments(
  db: Db,
  page: {
    readonly requestId: number;
    readonly after: CursorKey | null;
    readonly backwards: boolean;
    readonly limit: number;
  },
): Promise<readonly RequestComment[]> {
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`c.id ${page.backwards ? Prisma.sql`<` : Prisma.sql`>`} ${page.after[0]}::int`;
  const rows = await db.$queryRaw<(Omit<RequestComment, 'at'> & { readonly at: Date })[]>`
    SELECT c.id, c.text, json_build_object('id', u.id, 'name', u.name) AS by, c.created_at AS at
    FROM request_comment c JOIN "user" u ON u.id = c.by_user_id
    WHERE c.request_id = ${page.requestId}::int AND ${beyond}
    ORDER BY c.id ${page.backwards ? Prisma.sql`DESC` : Prisma.sql`ASC`} LIMIT ${page.limit}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function countComments(db: Db, requestId: number, limit: number): Promise<number> {
  return db.requestComment.count({ where: { requestId }, take: limit });
}

/** Whether somebody other than this user could review: has the right, and can sign in. */
export async function hasOtherReviewer(db: Db, userId: string): Promise<boolean> {
  const roles: Role['role'][] = [...rights['request.review'], 'admin'];
  const other = await db.userRole.findFirst({
    where: { role: { in: roles }, userId: { not: userId }, user: { disabledAt: null } },
    select: { userId: true },
  });
  return other !== null;
}
