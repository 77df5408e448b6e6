import type { ParsedCode } from '../scheme/parsed-code';
import type { Grammar } from '../scheme/segment';

/** What decoding needs of a scheme. `prefixes` in canonical spelling; null: any prefix counts as known. */
export type DecodedScheme = {
  readonly slug: string;
  readonly grammar: Grammar;
  readonly prefixes: ReadonlySet<string> | null;
};

/**
 * How a piece of text stands as a code: `alone` in the input (or on its line, in a list), as the value of a `field`
 * that holds codes (`code`, `err`…), or as another `value`: quoted, or that of `error` or `status`.
 */
export type Standing = 'alone' | 'field' | 'value';

/** One way to read a piece of text as a code of a scheme. */
export type Reading = {
  readonly scheme: string;
  /** Values of the segments, and where they stand in the piece of text. */
  readonly parts: ParsedCode;
  /** The code in its canonical spelling, contexts as they were read. */
  readonly canonical: string;
  /** The spelling it is registered under: contexts open. */
  readonly identity: string;
  /** Whether its prefix is registered; `unwritten` where the grammar writes none. */
  readonly prefix: 'known' | 'unknown' | 'unwritten';
  /** Whether the text is the canonical spelling to the letter. */
  readonly exact: boolean;
};

/** A piece of text that may be a code; the registry has to say whether it is. */
export type Candidate = {
  readonly text: string;
  /** UTF-16 offsets into the input. */
  readonly start: number;
  readonly end: number;
  /** Null in running text, where an ordinary word is not a code. */
  readonly standing: Standing | null;
  readonly readings: readonly Reading[];
  /** Whether it may be an alias. */
  readonly alias: boolean;
};

/** Candidates in the order of the text, none overlapping another. */
export type Candidates = {
  readonly candidates: readonly Candidate[];
  /** Whether the text was longer than what is looked at. */
  readonly textCut: boolean;
  /** Whether there were more distinct candidates than are kept. */
  readonly candidatesCut: boolean;
};

/** How much of a text is looked at, in UTF-16 units. */
export const TEXT_LIMIT = 200_000;
/** How many different candidates are kept: those that are most likely codes, then the first ones. */
export const CANDIDATE_LIMIT = 2_000;
