import type { AuditEvent, Change } from './audit-event';

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

type Owner = { readonly id: number; readonly slug: string };
type Named = { readonly id: string; readonly name: string };

/** That somebody acts for an owner who did not, or no longer does. */
export function membershipChanged(owner: Owner, from: Named | null, to: Named | null): AuditEvent {
  const told = (user: Named | null) => user && { id: user.id, name: user.name };
  return {
    type: 'owner.changed',
    subjectType: 'owner',
    subjectId: String(owner.id),
    subjectName: owner.slug,
    scheme: null,
    changes: { member: { from: told(from), to: told(to) } },
  };
}
