import type { AuditEvent } from '../../domain/audit-event';
import type { Account } from '../../store/account-store';

/** The event of a changed password, which says nothing of either. */
export function passwordChanged({ id, name, passwordHash }: Account): AuditEvent {
  return {
    type: 'user.changed',
    subjectType: 'user',
    subjectId: id,
    subjectName: name,
    scheme: null,
    changes: { password: { from: passwordHash === null ? null : '•••', to: '•••' } },
  };
}
