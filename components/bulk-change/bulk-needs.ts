import type { Lifecycle } from '@/lib/domain/lifecycle';
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

/** What a table of codes takes to let its rows be changed together. */
export type BulkNeeds = {
  /** Checked by the use cases: it comes from the browser. */
  readonly preview: (input: unknown) => Promise<BulkAnswer<ToldReport>>;
  readonly apply: (input: unknown) => Promise<BulkAnswer<ToldReport & { readonly id: string }>>;
  readonly undo: (id: string) => Promise<BulkAnswer<{ readonly restored: number; readonly kept: number }>>;
  /** How many codes the filter leaves. */
  readonly matching: number;
  readonly status: Readonly<Record<Lifecycle, string>>;
  readonly unreachable: ToldError;
  readonly texts: Readonly<
    Record<
      | 'open'
      | 'title'
      | 'close'
      | 'which'
      | 'selected'
      | 'all'
      | 'what'
      | 'status'
      | 'httpStatus'
      | 'category'
      | 'value'
      | 'reason'
      | 'preview'
      | 'apply'
      | 'busy'
      | 'changes'
      | 'unchanged'
      | 'refused'
      | 'done'
      | 'undo'
      | 'undone'
      | 'kept',
      string
    >
  >;
};
