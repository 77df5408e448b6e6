import type { Code } from './code';
import type { TranslationState } from './translation';

/** As many locales stand beside each other, so that a page of the grid stays small. */
export const GRID_LOCALES = 6;

/** The text of a code in a locale, as a cell of the grid has it. */
export type GridText = {
  readonly state: TranslationState;
  /** Null: missing. */
  readonly text: string | null;
  readonly outdated: boolean;
  /** 0: missing. */
  readonly revision: number;
};

/** A code with its texts by locale: every locale that was asked for has one. */
export type GridEntry = {
  /** With its default message. */
  readonly code: Code;
  /** Of the default message, as it is now. */
  readonly sourceRevision: number;
  readonly texts: Readonly<Record<string, GridText>>;
};
