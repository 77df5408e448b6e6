import type { Parameter } from '../domain/code';
import type { MessageStyle } from '../domain/message/message';
import type { Db } from './database';

/** A text with what the checks look at beside it. */
export type TextToCheck = {
  readonly id: number;
  readonly codeId: number;
  readonly locale: string;
  readonly text: string;
  readonly failing: readonly string[];
  readonly blocked: boolean;
  readonly style: MessageStyle;
  readonly message: string;
  readonly parameters: readonly Parameter[];
  readonly action: string | null;
  readonly maxLength: number | null;
};

/**
 * Holds texts that were not held against this edition of the checks; those that somebody else holds are left to them.
 * @param codeId of this code alone; null: of any
 */
export async function lockUnchecked(
  db: Db,
  edition: number,
  codeId: number | null,
  limit: number,
): Promise<readonly TextToCheck[]> {
  return db.$queryRaw<TextToCheck[]>`
    SELECT t.id, t.code_id AS "codeId", t.locale, t.text, t.failing, t.blocked, s.message_style::text AS style,
      c.message, c.parameters, c.action, l.max_length AS "maxLength"
    FROM translation t JOIN code c ON c.id = t.code_id JOIN scheme s ON s.id = c.scheme_id
    JOIN locale l ON l.tag = t.locale
    WHERE t.checked < ${edition} AND (${codeId}::int IS NULL OR t.code_id = ${codeId}::int)
    LIMIT ${limit} FOR UPDATE OF t SKIP LOCKED`;
}

/** Writes what the checks found in texts that are held. */
export async function writeFindings(
  db: Db,
  edition: number,
  texts: readonly { readonly id: number; readonly failing: readonly string[]; readonly blocked: boolean }[],
): Promise<void> {
  if (texts.length === 0) return;
  await db.$executeRaw`
    UPDATE translation t SET failing = w.failing, blocked = w.blocked, checked = ${edition}::int
    FROM json_to_recordset(${JSON.stringify(texts)}::json) AS w(id int, failing text[], blocked boolean)
    WHERE t.id = w.id`;
}

/** Says that what the checks look at has changed for the texts of a code. @returns how many there are */
export async function uncheckCode(db: Db, codeId: number): Promise<number> {
  return db.$executeRaw`UPDATE translation SET checked = 0 WHERE code_id = ${codeId}`;
}

/** The same for a locale: for all its texts, or those whose default messages have one of these terms. */
export async function uncheckLocale(db: Db, locale: string, terms: readonly string[] | null): Promise<void> {
  if (terms === null) {
    await db.$executeRaw`UPDATE translation SET checked = 0 WHERE locale = ${locale} AND checked > 0`;
    return;
  }
  await db.$executeRaw`
    UPDATE translation t SET checked = 0 FROM code c
    WHERE t.locale = ${locale} AND t.checked > 0 AND c.id = t.code_id
      AND EXISTS (SELECT 1 FROM unnest(${[...terms]}::text[]) AS w(term)
        WHERE position(lower(w.term) IN lower(c.message)) > 0)`;
}
