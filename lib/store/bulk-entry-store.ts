import { Prisma } from '../../prisma/generated/client';
import type { Parameter } from '../domain/code';
import type { MessageStyle } from '../domain/message/message';
import type { CodeFilter } from '../schema/code-list';
import type { TextFilter } from '../schema/text-filter';
import { foundCondition, readScope, readSearch } from './code-filter';
import type { Db } from './database';
import { plannedByValue } from './statement-name';

/** A code whose text in a locale is to be changed with others, with what the checks look at. */
export type EntryCode = {
  readonly id: number;
  readonly scheme: string;
  readonly code: string;
  readonly message: string;
  readonly parameters: readonly Parameter[];
  readonly action: string | null;
  readonly messageStyle: MessageStyle;
  readonly sourceRevision: number;
};

/** Keys of codes by their canonical spelling, in the order they are named; null: there is none. */
export async function keysOfCodes(
  db: Db,
  names: readonly { readonly scheme: string; readonly code: string }[],
): Promise<readonly (number | null)[]> {
  const rows = await db.$queryRaw<{ id: number | null }[]>`
    SELECT c.id FROM unnest(
      ${names.map(({ scheme }) => scheme)}::text[], ${names.map(({ code }) => code)}::text[]
    ) WITH ORDINALITY AS w(scheme, code, place)
    LEFT JOIN scheme s ON s.slug = w.scheme LEFT JOIN code c ON c.scheme_id = s.id AND c.code = w.code
    ORDER BY w.place`;
  return rows.map(({ id }) => id);
}

/** Keys of the codes that a filter leaves, by spelling, at most `limit`. */
export async function selectCodeKeys(
  db: Db,
  filter: CodeFilter,
  texts: TextFilter | null,
  limit: number,
): Promise<readonly number[]> {
  const [scope, search] = await Promise.all([readScope(db, filter), readSearch(db, filter.q)]);
  const rows = await db.$queryRaw<{ id: number }[]>`${plannedByValue}
    SELECT c.id FROM code c WHERE ${foundCondition(filter, scope, search, texts)}
    ORDER BY c.code, c.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/**
 * Codes by key, in the order of their keys.
 * @param hold keeps others from changing them, or a text of theirs, until the end of the transaction
 */
export async function selectEntryCodes(
  db: Db,
  ids: readonly number[],
  hold: boolean,
): Promise<readonly EntryCode[]> {
  const lock = hold ? Prisma.sql`FOR UPDATE OF c` : Prisma.empty;
  return db.$queryRaw<EntryCode[]>`
    SELECT c.id, s.slug AS scheme, c.code, c.message, c.parameters, c.action, s.message_style::text AS "messageStyle",
      c.source_revision AS "sourceRevision"
    FROM code c JOIN scheme s ON s.id = c.scheme_id WHERE c.id = ANY(${[...ids]}::int[]) ORDER BY c.id ${lock}`;
}
