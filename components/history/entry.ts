import type { AuditEventRecord } from '@/lib/domain/audit-event';
import type { Difference } from '@/lib/domain/difference';

/** What happened to a thing once, and what it changed field by field. */
export type Entry = AuditEventRecord & { readonly differences: readonly Difference[] };
