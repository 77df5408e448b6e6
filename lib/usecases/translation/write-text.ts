import { holds, userIdOf } from '../../domain/access';
import { ok, type Result, refuse } from '../../domain/result';
import { wordsOf } from '../../domain/search/words';
import { mayApprove, type SavedState } from '../../domain/translation';
import { CHECKS_EDITION } from '../../domain/translation-checks';
import type { Author, Translation } from '../../domain/translation-entry';
import { countReviewers } from '../../store/locale-store';
import { addTextWords, saveTexts } from '../../store/translation-store';
import { translationEvent } from '../translation-event';
import type { Context, Done } from '../use-case';
import type { Entry } from './take-entry';
import { textToSave } from './text-to-save';
import { translationFrom } from './translation-from';

export type NewText = {
  readonly text: string;
  readonly state: SavedState;
  /** Revision of the default message that the text was made from; left out: the newest. */
  readonly sourceRevision?: number | undefined;
  readonly author: Author;
};

/**
 * Saves a text as a new revision. A text that is what it was, in the state it had, made from the same default message,
 * is no new one.
 *
 * Refuses at `text` with the fault of each check that keeps it from being saved, or from being approved where it is
 * saved as that; with `forbidden` at `state` where only a reviewer may, `own-approval` there.
 */
export async function writeText(
  context: Context,
  { code, locale, before, checking }: Entry,
  { text, state, sourceRevision = code.sourceRevision, author }: NewText,
): Promise<Result<Done<Translation>>> {
  const { db, now } = context;
  const findings = checking.findingsIn(locale.tag, text);
  const wish = { text, state, sourceRevision, author };
  const toSave = textToSave(code, locale.tag, before, wish, findings);
  if (!toSave.ok) return toSave;
  if (state === 'approved') {
    const may = await mayApproveText(context, locale.tag, author, 'state');
    if (!may.ok) return may;
  }
  if (toSave.value === null) {
    return ok({ value: translationFrom(code, locale.tag, before, checking), events: [] });
  }
  const { row, outdated } = toSave.value;
  // Words come first, as for an edit of the code: all who write take them before the tallies.
  await addTextWords(db, [{ codeId: code.id, words: wordsOf(text) }]);
  const [saved] = await saveTexts(db, [row], CHECKS_EDITION, now);
  if (saved === undefined) throw new Error('A text that was saved has a key.');
  const after = { ...row, id: saved.id, outdated, updatedAt: now };
  return ok({
    value: translationFrom(code, locale.tag, after, checking),
    events: [
      translationEvent(
        { id: saved.id, scheme: code.scheme, code: code.code, locale: locale.tag },
        before && { text: before.text, state: before.state },
        { text, state },
      ),
    ],
  });
}

/** Refuses with `forbidden` who may not review the locale, and with `own-approval` who wrote the text. */
export async function mayApproveText(
  { actor, db }: Context,
  locale: string,
  author: Author | null,
  field: string,
): Promise<Result<null>> {
  if (!holds(actor, 'translation.review', { locale })) return refuse('forbidden', field);
  const reviewers = await countReviewers(db, locale);
  return mayApprove(userIdOf(actor), author?.id ?? null, reviewers)
    ? ok(null)
    : refuse('own-approval', field);
}
