import type { AuditEventRecord } from './audit-event';

/** The events of one bulk change that a filter leaves. */
export type Batch = {
  /** COUNT_LIMIT + 1 at most. */
  readonly count: number;
  /** How the first few things are called. */
  readonly names: readonly string[];
};

/** An event, or the last one of a bulk change together with what the whole was. */
export type ActivityLine = AuditEventRecord & {
  readonly batch: Batch | null;
  /** Where what one watches is asked for: whether one has not seen it yet. */
  readonly isNews: boolean;
};
