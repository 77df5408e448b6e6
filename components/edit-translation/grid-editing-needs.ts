import type { CellTexts } from '../ui/cell-editing';
import type { FormAction, ToldError } from '../ui/form-answer';
import type { GridBulkNeeds } from './grid-bulk-needs';

/** What the grid takes to let texts be written in it. */
export type GridEditingNeeds = {
  readonly save: FormAction<{ version: number; outdated: boolean }>;
  /** Locales that the reader may write in. */
  readonly writable: readonly string[];
  readonly texts: CellTexts;
  /** Names of the locales, by tag. */
  readonly labels: Readonly<Record<string, string>>;
  readonly unreachable: ToldError;
  /** Null: the reader reviews none of the locales. */
  readonly bulk: GridBulkNeeds | null;
};
