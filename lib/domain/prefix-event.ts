import type { AuditEvent, Change } from './audit-event';

type Named = { readonly id: number; readonly prefix: string; readonly scheme: string };

/** That something of a prefix is no longer what it was. */
export function prefixChanged(
  { id, prefix, scheme }: Named,
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
