import type { MessageChange } from '../domain/code';
import type { SavedState, Verdict } from '../domain/translation';
import type { Author } from '../domain/translation-entry';
import type { Db } from './database';

const SHOWN = 50;

type Saved = {
  readonly revision: number;
  readonly text: string;
  readonly state: SavedState;
  readonly sourceRevision: number;
  readonly author: Author;
  readonly at: string;
};

/** The texts of a translation, newest first; at most 50. */
export async function revisionsOf(db: Db, translationId: number): Promise<readonly Saved[]> {
  const rows = await db.$queryRaw<
    (Omit<Saved, 'author' | 'at'> & { actorId: string | null; actorName: string; createdAt: Date })[]
  >`
    SELECT revision, text, state::text AS state, source_revision AS "sourceRevision", actor_id AS "actorId",
      actor_name AS "actorName", created_at AS "createdAt"
    FROM translation_revision WHERE translation_id = ${translationId} ORDER BY revision DESC LIMIT ${SHOWN}`;
  return rows.map(({ actorId, actorName, createdAt, ...row }) => ({
    ...row,
    author: { id: actorId, name: actorName },
    at: createdAt.toISOString(),
  }));
}

type Reviewed = {
  readonly revision: number;
  readonly verdict: Verdict;
  readonly comment: string | null;
  readonly author: Author;
  readonly at: string;
};

/** What reviewers said of a translation, newest first; at most 50. */
export async function reviewsOf(db: Db, translationId: number): Promise<readonly Reviewed[]> {
  const rows = await db.translationReview.findMany({
    where: { translationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  return rows.map(({ revision, verdict, comment, actorId, actorName, createdAt }) => ({
    revision,
    verdict,
    comment,
    author: { id: actorId, name: actorName },
    at: createdAt.toISOString(),
  }));
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

/** The newest revision of a default message that translations are made from. */
export async function sourceRevisionOf(db: Db, codeId: number): Promise<number> {
  const { sourceRevision } = await db.code.findUniqueOrThrow({
    where: { id: codeId },
    select: { sourceRevision: true },
  });
  return sourceRevision;
}
