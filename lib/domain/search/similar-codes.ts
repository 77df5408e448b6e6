import type { FoundCode } from './search-result';

/** A code that says much the same as a text. */
export type SimilarCode = FoundCode & {
  readonly prefix: string;
  /** `same`: it has all the words that mean something, and no others. */
  readonly nearness: 'same' | 'like';
};

export type SimilarCodes = {
  /** The nearest first: of the same prefix, of the same scheme, of the others. */
  readonly items: readonly SimilarCode[];
  /** The words that they share with the text, to show where they stand. */
  readonly words: readonly string[];
};
