import type { Code } from '../code';
import { wordsOf } from './words';

/**
 * Orders codes by how many of the words stand in what a reader sees of them; a word of the title counts double, and
 * what is no longer in use comes last. Those that are equally near keep their order.
 */
export function nearestFirst<C extends Pick<Code, 'title' | 'message' | 'status'>>(
  codes: readonly C[],
  words: readonly string[],
): readonly C[] {
  const wanted = new Set(words);
  const count = (text: string) => wordsOf(text).filter((word) => wanted.has(word)).length;
  return codes
    .map((code) => ({
      code,
      nearness: count(code.message) + 2 * count(code.title ?? '') - (code.status === 'retired' ? 100 : 0),
    }))
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ code }) => code);
}
