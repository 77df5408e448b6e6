import type { AuditEvent } from '../../domain/audit-event';
import { wordsOf } from '../../domain/search/words';
import { CHECKS_EDITION } from '../../domain/translation-checks';
import { addTextWords, type SavedText, saveTexts, type TranslationRow } from '../../store/translation-store';
import { translationEvent } from '../translation-event';
import type { Context } from '../use-case';

/** A revision to be written, for an entry that is held, and what it is of. */
export type RowToSave = {
  readonly row: SavedText;
  readonly before: TranslationRow | null;
  readonly scheme: string;
  readonly code: string;
};

/** Writes many revisions at once, and the words that find them. @returns what happened, an event a text */
export async function saveRows(
  { db, now }: Pick<Context, 'db' | 'now'>,
  texts: readonly RowToSave[],
): Promise<readonly AuditEvent[]> {
  const words = texts.map(({ row }) => ({ codeId: row.codeId, words: wordsOf(row.text) }));
  const rows = texts.map(({ row }) => row);
  await addTextWords(db, words);
  const saved = await saveTexts(db, rows, CHECKS_EDITION, now);
  const ids = new Map(saved.map(({ id, codeId, locale }) => [`${codeId} ${locale}`, id]));
  return texts.map(({ row, before, scheme, code }) => {
    const id = ids.get(`${row.codeId} ${row.locale}`);
    if (id === undefined) throw new Error('A text that was saved has a key.');
    const named = { id, scheme, code, locale: row.locale };
    const was = before && { text: before.text, state: before.state };
    return translationEvent(named, was, { text: row.text, state: row.state });
  });
}
