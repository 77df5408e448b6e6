import type { Lifecycle } from '@/lib/domain/lifecycle';
import type { BulkNeeds } from '../bulk-change/bulk-needs';

/** What a table of codes takes to let its rows be changed together. */
export type CodeBulkNeeds = BulkNeeds<'what' | 'status' | 'httpStatus' | 'category' | 'value' | 'reason'> & {
  readonly status: Readonly<Record<Lifecycle, string>>;
};
