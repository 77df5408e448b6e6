import type { Author, Comment } from '../domain/translation-entry';
import type { Db } from './database';

type Written = {
  readonly id: number;
  readonly text: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly createdAt: Date;
};

function commentOf({ id, text, actorId, actorName, createdAt }: Written): Comment {
  return { id, text, author: { id: actorId, name: actorName }, createdAt: createdAt.toISOString() };
}

/** What people say about the message of a code in a locale, oldest first: the newest hundred. */
export async function commentsOn(db: Db, codeId: number, locale: string): Promise<readonly Comment[]> {
  const rows = await db.translationComment.findMany({
    where: { codeId, locale },
    orderBy: { id: 'desc' },
    take: 100,
  });
  return rows.map(commentOf).reverse();
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
