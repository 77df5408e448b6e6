import type { ToldError } from '../ui/form-answer';

/** What a bulk change would do or did, as people are told. */
export type ToldReport = {
  readonly total: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly {
    readonly error: ToldError;
    readonly codes: number;
    readonly examples: readonly string[];
  }[];
  readonly examples: readonly { readonly code: string; readonly changes: string }[];
};

export type BulkAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ToldError };

export type BulkApplied = ToldReport & {
  /** By which it can be undone; null: it cannot. */
  readonly id: string | null;
};

export type BulkUndoAnswer = BulkAnswer<{ readonly restored: number; readonly kept: number }>;

/** What was done, for who may want it back. */
export type BulkDone = {
  readonly id: string | null;
  readonly changed: number;
  /** To all that the filter leaves, beyond the rows that were chosen. */
  readonly toAll: boolean;
};

/** What a table takes to let its rows be changed together. */
export type BulkNeeds<More extends string = never> = {
  /** Checked by the use cases: it comes from the browser. */
  readonly preview: (input: unknown) => Promise<BulkAnswer<ToldReport>>;
  readonly apply: (input: unknown) => Promise<BulkAnswer<BulkApplied>>;
  readonly undo: (id: string) => Promise<BulkUndoAnswer>;
  /** How many rows the filter leaves. */
  readonly matching: number;
  readonly unreachable: ToldError;
  readonly texts: Readonly<
    Record<
      | 'open'
      | 'title'
      | 'close'
      | 'which'
      | 'selected'
      | 'all'
      | 'preview'
      | 'apply'
      | 'busy'
      | 'changes'
      | 'unchanged'
      | 'refused'
      | 'done'
      | 'undo'
      | 'undone'
      | 'kept'
      | More,
      string
    >
  >;
};
