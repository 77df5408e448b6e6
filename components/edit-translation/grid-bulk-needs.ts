import type { BulkNeeds } from '../bulk-change/bulk-needs';

export const gridBulkActions = ['approve', 'outdate', 'copy'] as const;
export type GridBulkAction = (typeof gridBulkActions)[number];

type Choice = { readonly value: string; readonly label: string };

/** What the grid takes to let texts of its rows be changed together. */
export type GridBulkNeeds = BulkNeeds<'locale' | 'what' | 'from' | GridBulkAction> & {
  /** Locales that the reader reviews. */
  readonly reviewed: readonly Choice[];
  /** Those that the grid shows, within which its filter looks. */
  readonly shown: readonly string[];
  /** All there are, to copy from. */
  readonly locales: readonly Choice[];
};
