/** How far the texts of a scheme are in a locale; counts of entries. */
export type Progress = {
  readonly locale: string;
  readonly scheme: string;
  readonly schemeName: string;
  readonly codes: number;
  readonly missing: number;
  readonly draft: number;
  readonly needsReview: number;
  readonly approved: number;
  readonly rejected: number;
  /** Of them, in whichever state. */
  readonly outdated: number;
  /** Of them, those that a check keeps from being approved. */
  readonly blocked: number;
  /** Approved and up to date. */
  readonly current: number;
  /**
   * The share of what is current, from 0 to 1, by how often each code is looked up: of the 200 of the scheme that are
   * asked for most. Where nothing was asked for, each code counts alike.
   */
  readonly weighted: number;
};
