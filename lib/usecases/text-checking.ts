import type { Code } from '../domain/code';
import type { Locale } from '../domain/locale';
import type { MessageStyle } from '../domain/message/message';
import { checkMessage } from '../domain/message-checks/check-message';
import { checkedTranslation } from '../domain/message-checks/checked-translation';
import { withDismissals } from '../domain/translation-checks';
import type { EntryFinding, Term } from '../domain/translation-entry';
import type { Db } from '../store/database';
import type { Dismissal } from '../store/dismissal-store';
import { type Beside, selectBeside } from '../store/entry-store';

/** A code as the checks look at it, with its default message. */
export type CheckedCode = Pick<Code, 'message' | 'parameters' | 'action'> & {
  readonly id: number;
  readonly messageStyle: MessageStyle;
};

type CheckedLocale = Pick<Locale, 'tag' | 'maxLength'>;

export type Checking = {
  readonly findingsIn: (locale: string, text: string) => readonly EntryFinding[];
  /** Terms that the default message has, in every locale that was asked for. */
  readonly terms: readonly Term[];
  readonly dismissals: readonly Dismissal[];
};

/** All that the checks look at beside a text of a code in these locales, read once. */
export async function checkingOf(
  db: Db,
  code: CheckedCode,
  locales: readonly CheckedLocale[],
): Promise<Checking> {
  const tags = locales.map(({ tag }) => tag);
  return checkingFrom(code, locales, await selectBeside(db, code, tags));
}

/** The same of what was read together with other things. */
export function checkingFrom(
  code: CheckedCode,
  locales: readonly CheckedLocale[],
  { terms, dismissals }: Beside,
): Checking {
  const limits = new Map(locales.map(({ tag, maxLength }) => [tag, maxLength]));
  return {
    terms,
    dismissals,
    findingsIn: (locale, text) => {
      const glossary = terms.filter((term) => term.locale === locale);
      const maxLength = limits.get(locale) ?? null;
      const checked = checkedTranslation(code.messageStyle, code, { locale, text }, { maxLength, glossary });
      const dismissed = dismissals.filter((one) => one.locale === locale).map(({ check }) => check);
      return withDismissals(checkMessage(checked), new Set(dismissed));
    },
  };
}
