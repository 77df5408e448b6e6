import type { CellTexts } from '../ui/cell-editing';
import type { FormAction, ToldError } from '../ui/form-answer';

/** What a table of prefixes takes to let prefixes be edited. */
export type PrefixEditingNeeds = {
  readonly save: FormAction<{ version: number }>;
  readonly texts: CellTexts;
  readonly labels: Readonly<Record<string, string>>;
  readonly unreachable: ToldError;
};
