import type { useTranslations } from 'next-intl';
import type { CodeToBeTexts } from './code-to-be';

/** What is said of the code that is to be registered. */
export function toBeTexts(t: ReturnType<typeof useTranslations<'newCode'>>): CodeToBeTexts {
  return {
    title: t('toBe'),
    next: t('state.next'),
    own: t('state.own'),
    draft: t('state.draft'),
    full: t('state.full'),
    incomplete: t('state.incomplete'),
  };
}
