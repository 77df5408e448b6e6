import { Prisma } from '../../prisma/generated/client';
import type { Author, Comment } from '../domain/translation-entry';
import type { Db } from './database';
import type { RowTime } from './select-together';

export type CommentRow = {
  readonly id: number;
  readonly text: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly createdAt: RowTime;
};

export function commentOf({ id, text, actorId, actorName, createdAt }: CommentRow): Comment {
  const author = { id: actorId, name: actorName };
  return { id, text, author, createdAt: new Date(createdAt).toISOString() };
}

/** What people say about the message of a code in a locale, newest first; at most a hundred. */
export function commentsQuery(codeId: number, locale: string): Prisma.Sql {
  return Prisma.sql`
    SELECT id, text, actor_id AS "actorId", actor_name AS "actorName", created_at AS "createdAt"
    FROM translation_comment WHERE code_id = ${codeId} AND locale = ${locale} ORDER BY id DESC LIMIT 100`;
}

export async function insertComment(
  db: Db,
  comment: { readonly codeId: number; readonly locale: string; readonly text: string },
  by: Author,
  at: Date,
): Promise<Comment> {
  const data = { ...comment, actorId: by.id, actorName: by.name, createdAt: at };
  return commentOf(await db.translationComment.create({ data }));
}
