import type { CodeInResponse } from '../envelope/codes-in';
import type { DecodedMatch } from './decoded-match';
import type { ResponseViolation } from './recognise-response';

/** How many matches are told of one text. */
export const MATCH_LIMIT = 2_000;

/** The response that a text is or contains. */
export type DecodedResponse = {
  readonly scheme: string;
  readonly schemeName: string;
  /** Version of the envelope, and its title. */
  readonly version: string;
  readonly title: string;
  /** What stands where the envelope has its code. */
  readonly codes: readonly CodeInResponse[];
  readonly violations: readonly ResponseViolation[];
};

/** What a text says. */
export type Decoding = {
  readonly matches: readonly DecodedMatch[];
  /** Null where the text has no JSON that some envelope fits. */
  readonly response: DecodedResponse | null;
  /** Whether there are more codes in the text than are told here. */
  readonly cut: boolean;
};
