import type { Guess } from '@/lib/domain/search/search-result';

/**
 * Says what an unknown word was taken for.
 * @param sentence with `{word}` and `{read}`
 * @param or what stands between several words
 */
export function guessText({ word, read }: Guess, sentence: string, or: string): string {
  return sentence.replace('{word}', () => word).replace('{read}', () => read.join(or));
}
