/** The language that default messages are written in. */
export const SOURCE_LOCALE = 'en';

/** A language that messages are written in. */
export type Locale = {
  readonly tag: string;
  /** Where a text is taken from when this one has none; null: from its shorter tags. */
  readonly fallback: string | null;
  /** Where a text is looked up, nearest first; what none of them has is served as the default message. */
  readonly chain: readonly string[];
  /** The most characters that a text may have; null: as many as any message. */
  readonly maxLength: number | null;
  /** Counts its changes, from 1. */
  readonly version: number;
};

/** The locales to look a text up in, nearest first, by RFC 4647 section 3.4 (lookup): `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function localeChain(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/**
 * The same where locales may name the one they fall back on: that goes before the shorter tag.
 * @param fallbackOf the fallback of a locale; null where it names none
 * @returns null where following them leads back to a locale that was passed
 */
export function fallbackChain(
  tag: string,
  fallbackOf: (tag: string) => string | null,
): readonly string[] | null {
  const chain: string[] = [];
  let next: string | null = tag;
  while (next !== null) {
    if (chain.includes(next)) return null;
    chain.push(next);
    next = fallbackOf(next) ?? localeChain(next)[1] ?? null;
  }
  return chain;
}

/** Where a text for readers of a locale is looked up, nearest first: as the nearest locale says that the registry has. */
export function lookUpChain(
  tag: string,
  locales: readonly Pick<Locale, 'tag' | 'chain'>[],
): readonly string[] {
  const shorter = localeChain(tag);
  const known = shorter.flatMap((one) => locales.filter((locale) => locale.tag === one));
  return known.find(({ chain }) => chain.length > 0)?.chain ?? shorter;
}

/** Whether CLDR knows the language of a tag, so that it has a name and plural categories. */
export function isKnownLanguage(tag: string): boolean {
  const [language = ''] = tag.split('-');
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** Scripts that are written from right to left, by ISO 15924, of those that error messages are written in. */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
