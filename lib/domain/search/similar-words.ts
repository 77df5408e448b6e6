import { wordsOf } from './words';

/** How many words of a text are looked for. */
const WORDS = 6;

/** What Japanese endings and particles are written in: such a pair of characters says little. */
const ending = /^\p{Script=Hiragana}+$/u;

/** The words that tell what a text is about: no single characters, no mere numbers, no words that many texts have. */
export function meaningfulWords(text: string): readonly string[] {
  return wordsOf(text).filter(
    (word) =>
      [...word].length > 1 && !/^\p{N}+$/u.test(word) && !ending.test(word) && !functionWords.has(word),
  );
}

/** The words to look for codes of the same meaning by: the longest say most, and six are enough. */
export function tellingWords(text: string): readonly string[] {
  return meaningfulWords(text)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, WORDS);
}

/**
 * How many of `count` words a text needs for each step of looking: first all of them, at last three in five.
 * Of one or two words none may be missing.
 */
export function leastShared(count: number): readonly number[] {
  const steps = [1, 0.8, 0.6].map((share) => Math.max(Math.min(count, 2), Math.ceil(count * share)));
  return [...new Set(steps)];
}

/**
 * How much two texts share, from 0 to 1: of all their words, long ones weighing more, the share that both have.
 * @param read what a mistyped or unfinished word was taken for
 */
export function shared(text: string, other: string, read: ReadonlyMap<string, readonly string[]>): number {
  const others = new Set(meaningfulWords(other));
  const found = new Set<string>();
  let both = 0;
  let all = 0;
  for (const word of meaningfulWords(text)) {
    const known = [word, ...(read.get(word) ?? [])].find((candidate) => others.has(candidate));
    all += word.length;
    if (known === undefined) continue;
    both += word.length;
    found.add(known);
  }
  for (const word of others) if (!found.has(word)) all += word.length;
  return all === 0 ? 0 : both / all;
}

/** English, which default messages are written in: words that no meaning hangs on. */
const functionWords = new Set(
  `a an and any are as at be been but by can cannot could did do does for from had has have if in into is it its may
  must no not of on or our please should so than that the their them then there these they this to too was we were
  when which while who will with would you your`.split(/\s+/),
);
