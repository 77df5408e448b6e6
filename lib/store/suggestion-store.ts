import { Prisma } from '../../prisma/generated/client';
import type { Author, Suggestion } from '../domain/translation-entry';
import type { Db } from './database';
import type { RowTime } from './select-together';

export type SuggestionRow = {
  readonly id: number;
  readonly scheme: string;
  readonly code: string;
  readonly locale: string;
  readonly text: string;
  readonly comment: string | null;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly createdAt: RowTime;
  readonly accepted: boolean | null;
};

const columns = Prisma.sql`
  g.id, s.slug AS scheme, c.code, g.locale, g.text, g.comment, g.actor_id AS "actorId", g.actor_name AS "actorName",
  g.created_at AS "createdAt", g.accepted
  FROM suggestion g JOIN code c ON c.id = g.code_id JOIN scheme s ON s.id = c.scheme_id`;

export function suggestionOf({ actorId, actorName, createdAt, accepted, ...row }: SuggestionRow): Suggestion {
  const outcome = accepted === null ? 'open' : accepted ? 'accepted' : 'dismissed';
  const author = { id: actorId, name: actorName };
  return { ...row, author, createdAt: new Date(createdAt).toISOString(), outcome };
}

/** The suggestions for a code in a locale that nobody has accepted or dismissed, oldest first; at most 50. */
export function openSuggestionsQuery(codeId: number, locale: string): Prisma.Sql {
  return Prisma.sql`
    SELECT ${columns}
    WHERE g.code_id = ${codeId} AND g.locale = ${locale} AND g.closed_at IS NULL ORDER BY g.id LIMIT 50`;
}

export async function suggestionById(db: Db, id: number): Promise<Suggestion | null> {
  const [row] = await db.$queryRaw<SuggestionRow[]>`SELECT ${columns} WHERE g.id = ${id}`;
  return row === undefined ? null : suggestionOf(row);
}

/** @returns its key */
export async function insertSuggestion(
  db: Db,
  suggestion: {
    readonly codeId: number;
    readonly locale: string;
    readonly text: string;
    readonly comment: string | null;
  },
  by: Author,
  at: Date,
): Promise<number> {
  const data = { ...suggestion, actorId: by.id, actorName: by.name, createdAt: at };
  const { id } = await db.suggestion.create({ data, select: { id: true } });
  return id;
}

/** Closes a suggestion. @returns false where somebody has closed it before */
export async function closeSuggestion(db: Db, id: number, accepted: boolean, at: Date): Promise<boolean> {
  const { count } = await db.suggestion.updateMany({
    where: { id, closedAt: null },
    data: { accepted, closedAt: at },
  });
  return count > 0;
}
