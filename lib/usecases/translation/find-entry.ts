import type { Code } from '../../domain/code';
import type { Locale } from '../../domain/locale';
import { ok, type Result, refuse } from '../../domain/result';
import { locateCode } from '../../store/code-lookup';
import { codeBySpelling } from '../../store/code-store';
import type { Db } from '../../store/database';
import { localeByTag } from '../../store/locale-store';
import { type SchemeRecord, schemeBySlug } from '../../store/scheme-store';

/** The message of a code in a locale, to look at or to say something about: nothing of it is held. */
export type FoundEntry = {
  readonly id: number;
  /** With the default message. */
  readonly code: Code;
  readonly scheme: SchemeRecord;
  readonly locale: Locale;
};

/** Finds it by any spelling of the code, without a detour where it is spelled to the letter. Refuses with `missing` at `code` or `locale`. */
export async function findEntry(
  db: Db,
  asked: { readonly scheme: string; readonly code: string; readonly locale: string },
): Promise<Result<FoundEntry>> {
  const [exact, named, locale] = await Promise.all([
    codeBySpelling(db, asked.scheme, asked.code, []),
    schemeBySlug(db, asked.scheme),
    localeByTag(db, asked.locale),
  ]);
  const located =
    exact !== null && named !== null
      ? { ...exact, scheme: named }
      : await locateCode(db, asked.scheme, asked.code, []);
  if (located === null) return refuse('missing', 'code');
  if (locale === null) return refuse('missing', 'locale');
  const { id, code, scheme } = located;
  return ok({ id, code, scheme, locale });
}
