import type { AuditEvent } from '../../domain/audit-event';
import { wordsOf } from '../../domain/search/words';
import { type SavedState, servedOf, standingOf, stepped } from '../../domain/translation';
import { CHECKS_EDITION, keptFindings } from '../../domain/translation-checks';
import type { Author } from '../../domain/translation-entry';
import type { EntryCode } from '../../store/bulk-entry-store';
import { localeByTag } from '../../store/locale-store';
import { rememberWords } from '../../store/search-store';
import { addTextWords, type SavedText, saveTexts, type TranslationRow } from '../../store/translation-store';
import { translationEvent } from '../translation-event';
import type { Context } from '../use-case';
import { localeChecking } from './locale-checking';

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
  const rows = texts.flatMap((one): readonly SavedText[] => {
    const { code, before, text, state, sourceRevision } = one;
    const standing = stepped(standingOf(before), {
      kind: 'save',
      as: state,
      current: sourceRevision >= code.sourceRevision,
    });
    if (!standing.ok) return [];
    const revision = (before?.revision ?? 0) + 1;
    const { approvedText = null, approvedRevision = null } = before ?? {};
    return [
      {
        codeId: code.id,
        locale: tag,
        text,
        state,
        revision,
        sourceRevision,
        ...servedOf({ text, revision, approvedText, approvedRevision }, standing.value),
        ...keptFindings(tag, findingsIn(code, text)),
        authorId: author.id,
        authorName: author.name,
      },
    ];
  });
  const words = texts.map(({ code, text }) => ({ codeId: code.id, words: wordsOf(text) }));
  await rememberWords(db, [...new Set(words.flatMap((one) => one.words))]);
  const saved = await saveTexts(db, rows, CHECKS_EDITION, now);
  await addTextWords(db, words);
  const ids = new Map(saved.map(({ id, codeId }) => [codeId, id]));
  return texts.flatMap(({ code, before, text, state }) => {
    const id = ids.get(code.id);
    return id === undefined
      ? []
      : [
          translationEvent(
            { id, scheme: code.scheme, code: code.code, locale: tag },
            before && { text: before.text, state: before.state },
            { text, state },
          ),
        ];
  });
}
