/** One of the things a category's value stands for. */
export type Meaning = { readonly label: string; readonly attributes: Readonly<Record<string, string>> };

/** A value of a category segment: an error type, an operation. */
export type Category = {
  readonly scheme: string;
  /** Name of the segment in the grammar. */
  readonly segment: string;
  readonly value: string;
  readonly label: string;
  readonly meanings: readonly Meaning[];
  /** Grows with each change. */
  readonly version: number;
  /** What codes inherit. */
  readonly attributes: { readonly httpStatus: number | null };
};
