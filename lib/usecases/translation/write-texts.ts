import type { AuditEvent } from '../../domain/audit-event';
import type { SavedState } from '../../domain/translation';
import type { Author } from '../../domain/translation-entry';
import type { EntryCode } from '../../store/bulk-entry-store';
import { localeByTag } from '../../store/locale-store';
import type { TranslationRow } from '../../store/translation-store';
import type { Context } from '../use-case';
import { localeChecking } from './locale-checking';
import { type RowToSave, saveRows } from './save-rows';
import { textToSave } from './text-to-save';

/** A text that passed the checks, for an entry that is held. */
export type TextToWrite = {
  readonly code: EntryCode;
  readonly before: TranslationRow | null;
  readonly text: string;
  readonly state: SavedState;
  /** Of the default message that it was made from. */
  readonly sourceRevision: number;
};

/** Saves many texts of one locale, each as a revision of its own. @returns what happened, an event a text */
export async function writeTexts(
  { db, now }: Pick<Context, 'db' | 'now'>,
  tag: string,
  texts: readonly TextToWrite[],
  author: Author,
): Promise<readonly AuditEvent[]> {
  const locale = await localeByTag(db, tag);
  if (locale === null || texts.length === 0) return [];
  const findingsIn = await localeChecking(
    db,
    locale,
    texts.map(({ code }) => code.id),
  );
  const rows = texts.flatMap(({ code, before, text, state, sourceRevision }): readonly RowToSave[] => {
    const wish = { text, state, sourceRevision, author };
    const toSave = textToSave(code, tag, before, wish, findingsIn(code, text));
    if (!toSave.ok || toSave.value === null) return [];
    return [{ row: toSave.value.row, before, scheme: code.scheme, code: code.code }];
  });
  return saveRows({ db, now }, rows);
}
