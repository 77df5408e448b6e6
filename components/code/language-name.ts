/** What a language is called in another: "Japanese", "日本語". A tag that has no name stays as it is. */
export function languageName(tag: string, inLocale: string): string {
  const name = new Intl.DisplayNames(inLocale, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(inLocale) + name.slice(1);
}
