const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー';
/** Scripts that are written without spaces: every character and every pair of neighbours is a word. */
const unspaced = new RegExp(`^[${cjk}]`, 'u');
const run = new RegExp(`[${cjk}]+|(?:(?![${cjk}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

const LONGEST_WORD = 40;
const TERMS = 12;

/** What somebody may type to find a text: the same rule cuts what is stored and what is asked for. */
function runsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(run) ?? [];
}

/** Lexemes to store for a text, each once. Old names in snake case fall into their words. */
export function wordsOf(text: string): readonly string[] {
  const words = runsOf(text).flatMap((piece) =>
    unspaced.test(piece) ? [...singles(piece), ...pairs(piece)] : [shortened(piece)],
  );
  return [...new Set(words)];
}

/** A word of a search. `whole`: it stands as stored; otherwise it may be mistyped or not typed to its end. */
export type SearchTerm = { readonly word: string; readonly whole: boolean };

/** Cuts a search into terms that must all be found; at most 12, so that no input makes a long query. */
export function searchTerms(text: string): readonly SearchTerm[] {
  return runsOf(text)
    .flatMap((piece): readonly SearchTerm[] => {
      // One letter begins too many words to say anything.
      if (!unspaced.test(piece)) return [{ word: shortened(piece), whole: piece.length === 1 }];
      const words = pairs(piece).length > 0 ? pairs(piece) : singles(piece);
      return words.map((word) => ({ word, whole: true }));
    })
    .slice(0, TERMS);
}

function shortened(word: string): string {
  return [...word].slice(0, LONGEST_WORD).join('');
}

function singles(piece: string): readonly string[] {
  return [...piece];
}

function pairs(piece: string): readonly string[] {
  const characters = [...piece];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
