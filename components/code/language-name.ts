/** What a language is called in another: "Japanese", "日本語". A tag that has no name, or is none, stays as it is. */
export function languageName(tag: string, inLocale: string): string {
  const name = nameOf(tag, inLocale);
  return name.charAt(0).toLocaleUpperCase(inLocale) + name.slice(1);
}

function nameOf(tag: string, inLocale: string): string {
  try {
    return new Intl.DisplayNames(inLocale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What is no tag has no name to ask for.
    return tag;
  }
}
