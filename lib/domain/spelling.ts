/** What every spelling of a name has in common: letters and digits, in upper case (`not-found` → `NOTFOUND`). */
export function foldSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}*]/gu, '')
    .slice(0, 120);
}
