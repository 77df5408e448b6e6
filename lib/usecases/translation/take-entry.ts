import { type Actor, userIdOf } from '../../domain/access';
import type { Locale } from '../../domain/locale';
import { ok, type Result, refuse, refuseStale } from '../../domain/result';
import type { Author } from '../../domain/translation-entry';
import { type LockedCode, lockCode } from '../../store/code-edit-store';
import { selectEntry } from '../../store/entry-store';
import type { TranslationRow } from '../../store/translation-store';
import { type Checking, checkingFrom } from '../text-checking';
import type { Context } from '../use-case';
import { translationFrom } from './translation-from';

/** The message of a code in a locale, which nobody else changes until the end of the transaction. */
export type Entry = {
  readonly code: LockedCode;
  readonly locale: Locale;
  /** Null: it is missing. */
  readonly before: TranslationRow | null;
  readonly checking: Checking;
};

type Subject = {
  readonly scheme: string;
  readonly code: string;
  readonly locale: string;
  /** Revision that somebody had before them; 0: there was none. */
  readonly version?: number | undefined;
  /** Revision of the default message that they had before them. */
  readonly sourceRevision?: number | undefined;
};

/**
 * Holds what somebody wants to change. Refuses with `forbidden`, `missing` at `code` or `locale`, and `stale` with the
 * translation as it is now where another text has come meanwhile, or no such default message is there yet.
 */
export async function takeEntry(context: Context, subject: Subject): Promise<Result<Entry>> {
  const { db, allowsIn } = context;
  if (!allowsIn(subject.locale)) return refuse('forbidden');
  // The code comes before its translations: whoever edits it takes them in that order, too.
  const code = await lockCode(db, subject.scheme, subject.code);
  if (code === null) return refuse('missing', 'code');
  const { locale, translation: before, ...beside } = await selectEntry(db, code, subject.locale);
  if (locale === null) return refuse('missing', 'locale');
  const checking = checkingFrom(code, [locale], beside);
  const isOther = subject.version !== undefined && subject.version !== (before?.revision ?? 0);
  const isAhead = subject.sourceRevision !== undefined && subject.sourceRevision > code.sourceRevision;
  if (!isOther && !isAhead) return ok({ code, locale, before, checking });
  return refuseStale(translationFrom(code, locale.tag, before, checking));
}

export function authorOf(actor: Actor): Author {
  return { id: userIdOf(actor), name: actor.kind === 'anonymous' ? '' : actor.name };
}
