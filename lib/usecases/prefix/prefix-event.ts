import type { AuditEvent, Change } from '../../domain/audit-event';
import type { LockedPrefix } from '../../store/prefix-change-store';

/** That something of a prefix is no longer what it was. */
export function prefixChanged(
  { id, prefix, scheme }: Pick<LockedPrefix, 'id' | 'prefix' | 'scheme'>,
  changes: Readonly<Record<string, Change>>,
): AuditEvent {
  return {
    type: 'prefix.changed',
    subjectType: 'prefix',
    subjectId: String(id),
    subjectName: prefix,
    scheme,
    changes,
  };
}
