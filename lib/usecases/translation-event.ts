import type { AuditEvent, JsonValue } from '../domain/audit-event';
import { changed, created } from '../domain/audit-event';

type Told = Readonly<Record<string, JsonValue>>;

/** What happened to a translation. @param before null: it was missing */
export function translationEvent(
  named: { readonly id: number; readonly scheme: string; readonly code: string; readonly locale: string },
  before: Told | null,
  after: Told,
): AuditEvent {
  return {
    type: before === null ? 'translation.created' : 'translation.changed',
    subjectType: 'translation',
    subjectId: String(named.id),
    subjectName: `${named.code} (${named.locale})`,
    scheme: named.scheme,
    changes: before === null ? created(after) : changed(before, after),
  };
}
