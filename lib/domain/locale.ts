/** The language that default messages are written in. */
export const SOURCE_LOCALE = 'en';

/** The locales to look a text up in, nearest first, by RFC 4647 section 3.4 (lookup): `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function localeChain(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}
