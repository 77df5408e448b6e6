import type { BulkAnswer, ToldReport } from '../edit-code/bulk-needs';
import type { ToldError } from '../ui/form-answer';

export const gridBulkActions = ['approve', 'outdate', 'copy'] as const;
export type GridBulkAction = (typeof gridBulkActions)[number];

/** What the grid takes to let texts of its rows be changed together. */
export type GridBulkNeeds = {
  /** Checked by the use cases: it comes from the browser. */
  readonly preview: (input: unknown) => Promise<BulkAnswer<ToldReport>>;
  readonly apply: (input: unknown) => Promise<BulkAnswer<ToldReport>>;
  /** Locales that the reader reviews. */
  readonly reviewed: readonly { readonly value: string; readonly label: string }[];
  /** All there are, to copy from. */
  readonly all: readonly { readonly value: string; readonly label: string }[];
  readonly unreachable: ToldError;
  readonly texts: Readonly<
    Record<
      | 'open'
      | 'title'
      | 'close'
      | 'selected'
      | 'locale'
      | 'what'
      | GridBulkAction
      | 'from'
      | 'preview'
      | 'apply'
      | 'busy'
      | 'changes'
      | 'unchanged'
      | 'refused'
      | 'done',
      string
    >
  >;
};
