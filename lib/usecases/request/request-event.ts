import { type AuditEvent, type Change, created, type JsonValue } from '../../domain/audit-event';
import { type PrefixRequest, requestName } from '../../domain/request';

/** What an event tells of a request: all that was asked for, and why. */
export function requestFacts({ subject, reason }: Pick<PrefixRequest, 'subject' | 'reason'>) {
  const { kind, ...fields } = subject;
  const owners = 'owners' in fields ? { owners: fields.owners.map(({ slug }) => slug) } : {};
  return { ...fields, ...owners, reason } satisfies Readonly<Record<string, JsonValue>>;
}

export function requestCreated(request: PrefixRequest): AuditEvent {
  const { subject, status } = request;
  const facts = { kind: subject.kind, ...requestFacts(request), status };
  return { ...named(request), type: 'request.created', changes: created(facts) };
}

export function requestChanged(
  request: PrefixRequest,
  changes: Readonly<Record<string, Change>>,
): AuditEvent {
  return { ...named(request), type: 'request.changed', changes };
}

function named({ id, subject, scheme }: PrefixRequest) {
  return {
    subjectType: 'request',
    subjectId: String(id),
    subjectName: requestName(id, subject),
    scheme,
  } as const;
}
