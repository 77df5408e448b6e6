import type { Code } from './code';

/** The text of a code that is served in a locale, and where it was taken from. */
export type ServedText = { readonly text: string; readonly locale: string | null };

/**
 * The last approved text of the nearest locale, else the default message.
 * @param locales nearest first
 */
export function servedText(
  code: Pick<Code, 'message'>,
  translations: readonly { readonly locale: string; readonly approvedText: string | null }[],
  locales: readonly string[],
): ServedText {
  for (const locale of locales) {
    const text = translations.find((candidate) => candidate.locale === locale)?.approvedText;
    if (text !== undefined && text !== null) return { text, locale };
  }
  return { text: code.message, locale: null };
}
