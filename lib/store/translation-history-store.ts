import { Prisma } from '../../prisma/generated/client';
import type { MessageChange } from '../domain/code';
import type { SavedState, Verdict } from '../domain/translation';
import type { Author } from '../domain/translation-entry';
import type { Db } from './database';
import type { RowTime } from './select-together';

const SHOWN = Prisma.sql`50`;

export type Saved = {
  readonly revision: number;
  readonly text: string;
  readonly state: SavedState;
  readonly sourceRevision: number;
  readonly author: Author;
  readonly at: string;
};

type Signed = { readonly actorId: string | null; readonly actorName: string; readonly createdAt: RowTime };

export type RevisionRow = Omit<Saved, 'author' | 'at'> & Signed;

export function revisionOf({ actorId, actorName, createdAt, ...row }: RevisionRow): Saved {
  return { ...row, author: { id: actorId, name: actorName }, at: new Date(createdAt).toISOString() };
}

/** The texts of a code in a locale, newest first; at most 50. */
export function revisionsQuery(codeId: number, locale: string): Prisma.Sql {
  return Prisma.sql`
    SELECT revision, text, state::text AS state, source_revision AS "sourceRevision", actor_id AS "actorId",
      actor_name AS "actorName", created_at AS "createdAt"
    FROM translation_revision WHERE translation_id = ${translationId(codeId, locale)}
    ORDER BY revision DESC LIMIT ${SHOWN}`;
}

export type Reviewed = {
  readonly revision: number;
  readonly verdict: Verdict;
  readonly comment: string | null;
  readonly author: Author;
  readonly at: string;
};

export type ReviewRow = Omit<Reviewed, 'author' | 'at'> & Signed;

export function reviewOf({ actorId, actorName, createdAt, ...row }: ReviewRow): Reviewed {
  return { ...row, author: { id: actorId, name: actorName }, at: new Date(createdAt).toISOString() };
}

/** What reviewers said of the texts of a code in a locale, newest first; at most 50. */
export function reviewsQuery(codeId: number, locale: string): Prisma.Sql {
  return Prisma.sql`
    SELECT revision, verdict::text AS verdict, comment, actor_id AS "actorId", actor_name AS "actorName",
      created_at AS "createdAt"
    FROM translation_review WHERE translation_id = ${translationId(codeId, locale)}
    ORDER BY created_at DESC, id DESC LIMIT ${SHOWN}`;
}

function translationId(codeId: number, locale: string): Prisma.Sql {
  return Prisma.sql`(SELECT id FROM translation WHERE code_id = ${codeId} AND locale = ${locale})`;
}

type MadeFrom = { readonly revision: number; readonly text: string; readonly change: MessageChange | null };

/**
 * A default message that a text was made from, and what was said of the newest change since; null where the text was made
 * from none, because somebody marked it as outdated.
 */
export async function sourceAt(db: Db, codeId: number, revision: number): Promise<MadeFrom | null> {
  const [row] = await db.$queryRaw<MadeFrom[]>`
    SELECT r.revision, r.message AS text, (
      SELECT n.change::text FROM code_revision n
      WHERE n.code_id = r.code_id AND n.revision > r.revision AND n.change <> 'typo' ORDER BY n.revision DESC LIMIT 1
    ) AS change
    FROM code_revision r WHERE r.code_id = ${codeId} AND r.revision = ${revision}`;
  return row ?? null;
}
