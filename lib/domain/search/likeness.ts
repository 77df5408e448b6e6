/** How many slips a word of that length may have and still be meant. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** A word so short may only have slips; one that is longer may also be unfinished. */
const SHORTEST_UNFINISHED = 5;

/**
 * The known words that somebody who typed this may have meant, the likeliest first: letters changed, added, left out
 * or swapped with their neighbour (optimal string alignment), in the whole word or, for five letters and more, in its
 * beginning.
 */
export function closestWords(typed: string, known: readonly string[], limit: number): readonly string[] {
  const letters = [...typed];
  const allowed = slipsAllowed(letters.length);
  const close = known.flatMap((word) => {
    const { whole, beginning } = slips(letters, [...word]);
    if (whole <= allowed) return [{ word, likelihood: whole }];
    const unfinished = letters.length >= SHORTEST_UNFINISHED && beginning <= allowed - 1;
    return unfinished ? [{ word, likelihood: beginning + 0.5 }] : [];
  });
  return close
    .toSorted((a, b) => a.likelihood - b.likelihood)
    .slice(0, limit)
    .map(({ word }) => word);
}

type Slips = { readonly whole: number; readonly beginning: number };

/** Slips between what was typed and a word, and between it and the beginning of the word that is nearest to it. */
function slips(typed: readonly string[], word: readonly string[]): Slips {
  let twoBefore: number[] = [];
  let before = [0, ...word.map((_, at) => at + 1)];
  for (const [row, letter] of typed.entries()) {
    const now = [row + 1];
    for (const [column, other] of word.entries()) {
      const changed = cell(before, column) + (letter === other ? 0 : 1);
      let least = Math.min(changed, cell(before, column + 1) + 1, cell(now, column) + 1);
      const swapped = row > 0 && column > 0 && letter === word[column - 1] && other === typed[row - 1];
      if (swapped) least = Math.min(least, cell(twoBefore, column - 1) + 1);
      now.push(least);
    }
    twoBefore = before;
    before = now;
  }
  return { whole: cell(before, word.length), beginning: Math.min(...before) };
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
