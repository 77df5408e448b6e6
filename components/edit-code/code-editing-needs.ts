import type { Lifecycle } from '@/lib/domain/lifecycle';
import type { CellTexts } from '../ui/cell-editing';
import type { FormAction, ToldError } from '../ui/form-answer';
import type { CodeBulkNeeds } from './code-bulk-needs';

/** What a table of codes takes to let codes be edited. */
export type CodeEditingNeeds = {
  readonly save: FormAction<{ version: number }>;
  readonly texts: CellTexts & {
    readonly messageChange: string;
    readonly changes: readonly { readonly value: string; readonly label: string }[];
    readonly status: Readonly<Record<Lifecycle, string>>;
  };
  readonly labels: Readonly<Record<string, string>>;
  readonly unreachable: ToldError;
  readonly bulk: CodeBulkNeeds;
};
