import { type AuditEvent, changed, created } from '../../domain/audit-event';
import type { Suggestion } from '../../domain/translation-entry';

type Told = Pick<Suggestion, 'id' | 'scheme' | 'code' | 'locale' | 'text' | 'comment' | 'outcome'>;

/** What happened to a suggestion: it was made, or accepted or dismissed. */
export function suggestionEvent(suggestion: Told): AuditEvent {
  const { id, scheme, code, locale, text, comment, outcome } = suggestion;
  const isNew = outcome === 'open';
  return {
    type: isNew ? 'suggestion.created' : 'suggestion.changed',
    subjectType: 'suggestion',
    subjectId: String(id),
    subjectName: `${code} (${locale})`,
    scheme,
    changes: isNew
      ? created({ text, comment })
      : changed({ accepted: null }, { accepted: outcome === 'accepted' }),
  };
}
