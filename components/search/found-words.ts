/** A stretch of a text, and whether it is a word that was searched for. */
export type Stretch = { readonly text: string; readonly found: boolean };

const letter = /[\p{L}\p{M}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/**
 * Cuts a text at the words that a search found it by, in any letter case: whole words, but any piece in a script
 * without spaces.
 */
export function foundWords(text: string, words: readonly string[]): readonly Stretch[] {
  const lower = text.toLowerCase();
  const found = new Uint8Array(text.length);
  if (lower.length === text.length) {
    for (const word of words) {
      for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
        const end = at + word.length;
        if (unspaced.test(word) || standsAlone(lower, at, end)) found.fill(1, at, end);
      }
    }
  }
  const stretches: Stretch[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = found[start];
    let end = start + 1;
    while (end < text.length && found[end] === kind) end++;
    stretches.push({ text: text.slice(start, end), found: kind === 1 });
    start = end;
  }
  return stretches;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
}
