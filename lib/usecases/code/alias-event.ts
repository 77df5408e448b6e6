import type { AuditEvent } from '../../domain/audit-event';
import type { LockedCode } from '../../store/code-edit-store';

export function aliasesChanged(code: LockedCode, aliases: readonly string[]): AuditEvent {
  return {
    type: 'code.changed',
    subjectType: 'code',
    subjectId: String(code.id),
    subjectName: code.code,
    scheme: code.scheme,
    changes: { aliases: { from: code.aliases, to: aliases } },
  };
}
