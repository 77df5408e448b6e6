import type { AuditEvent, Change } from '../../domain/audit-event';

/** That an owner is there who was not. */
export function ownerCreated(
  id: number,
  slug: string,
  changes: Readonly<Record<string, Change>>,
): AuditEvent {
  return {
    type: 'owner.created',
    subjectType: 'owner',
    subjectId: String(id),
    subjectName: slug,
    scheme: null,
    changes,
  };
}
