import type { Change } from './audit-event';
import type { FaultKind } from './fault';

/** How many codes a preview names of each kind. */
export const BULK_EXAMPLES = 50;

type CodeName = { readonly scheme: string; readonly code: string };

/** The codes that one fault keeps from being changed. */
export type BulkRefusal = {
  readonly fault: FaultKind;
  readonly codes: number;
  /** The first of them. */
  readonly examples: readonly CodeName[];
};

/** What a bulk change would do, or did. */
export type BulkReport = {
  /** Codes it was about. */
  readonly total: number;
  readonly changed: number;
  /** Codes that are as they should become. */
  readonly unchanged: number;
  readonly refused: readonly BulkRefusal[];
  /** The first codes that change, field by field. */
  readonly examples: readonly (CodeName & { readonly changes: Readonly<Record<string, Change>> })[];
};

/** What undoing a bulk change put back, and what it left because it was changed again since. */
export type BulkUndone = {
  /** Null: there was none to undo. */
  readonly id: string | null;
  readonly restored: number;
  readonly kept: number;
  /** The first that were left. */
  readonly keptExamples: readonly CodeName[];
};
