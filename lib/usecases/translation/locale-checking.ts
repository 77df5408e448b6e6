import type { Locale } from '../../domain/locale';
import { checkMessage } from '../../domain/message-checks/check-message';
import { checkedTranslation } from '../../domain/message-checks/checked-translation';
import { withDismissals } from '../../domain/translation-checks';
import type { EntryFinding } from '../../domain/translation-entry';
import type { EntryCode } from '../../store/bulk-entry-store';
import type { Db } from '../../store/database';
import { dismissalsOf, dismissedBy } from '../../store/dismissal-store';
import { allTerms } from '../../store/term-store';

export type FindingsIn = (code: EntryCode, text: string) => readonly EntryFinding[];

/** The checks of many texts in one locale, with all that they look at read once. */
export async function localeChecking(
  db: Db,
  { tag, maxLength }: Pick<Locale, 'tag' | 'maxLength'>,
  codeIds: readonly number[],
): Promise<FindingsIn> {
  const glossary = await allTerms(db, tag);
  const dismissals = await dismissalsOf(db, codeIds, [tag]);
  const dismissed = dismissedBy(dismissals);
  return (code, text) => {
    const checked = checkedTranslation(
      code.messageStyle,
      code,
      { locale: tag, text },
      { maxLength, glossary },
    );
    return withDismissals(checkMessage(checked), dismissed(code.id, tag));
  };
}
