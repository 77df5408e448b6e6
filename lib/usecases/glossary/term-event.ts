import { type AuditEvent, changed, created } from '../../domain/audit-event';
import type { Term } from '../../domain/translation-entry';

type Told = Pick<Term, 'id' | 'locale' | 'term' | 'translation' | 'note'> & { readonly ended?: boolean };

function told({ locale, term, translation, note, ended = false }: Told) {
  return { locale, term, translation, note, ended };
}

/** What happened to a term of a glossary. @param before null: it is new */
export function termEvent(before: Told | null, after: Told): AuditEvent {
  return {
    type: before === null ? 'term.created' : 'term.changed',
    subjectType: 'term',
    subjectId: String(after.id),
    subjectName: `${after.term} (${after.locale})`,
    scheme: null,
    changes: before === null ? created({ ...told(after), ended: null }) : changed(told(before), told(after)),
  };
}
