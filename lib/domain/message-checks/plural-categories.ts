/**
 * The plural categories of a locale (CLDR: `one`, `few`, … `other`), for counts or for ranks. Null where nothing is known
 * of the locale.
 */
export function pluralCategories(locale: string, type: 'cardinal' | 'ordinal'): readonly string[] | null {
  try {
    if (Intl.PluralRules.supportedLocalesOf(locale).length === 0) return null;
    return new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
  } catch {
    return null;
  }
}
