/** A registered code, and how another grammar would write it; null: not at all. */
export type CodeReading = { readonly code: string; readonly reads: string | null };

/** What a change of a scheme's grammar comes to. */
export type GrammarReport = {
  /** A code that the grammar makes up. */
  readonly example: string;
  /** The first codes of the scheme as it would write them. */
  readonly first: readonly CodeReading[];
  /** How many of each it would not write as they are. */
  readonly misfits: { readonly codes: number; readonly prefixes: number; readonly categories: number };
  /** A page of those codes, and where the next one begins. */
  readonly codes: readonly CodeReading[];
  readonly nextCursor: string | null;
  /** The first of those prefixes and values. */
  readonly prefixes: readonly string[];
  readonly categories: readonly { readonly segment: string; readonly value: string }[];
};
