const LIMIT = 200;

/** What somebody searches for, as far as an address can say it: cut, and without what no text may have. */
export function searchedText(q: string | readonly string[] | undefined): string {
  return typeof q === 'string'
    ? q
        .slice(0, LIMIT)
        .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
        .trim()
    : '';
}
