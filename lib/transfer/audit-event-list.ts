import type { AuditEventRecord } from '../domain/audit-event';
import { subjectPath } from '../domain/subject';
import type { ListShape } from './list-file';

/**
 * Events in a file, under the names that the REST API has for them.
 * @param portalUrl where the portal is reached, without a trailing slash
 */
export function auditEventListShape(portalUrl: string): ListShape<AuditEventRecord> {
  const urlOf = (event: AuditEventRecord) => {
    const path = subjectPath(event);
    return path === null ? null : portalUrl + path;
  };
  return {
    columns: [
      ['id', ({ id }) => id],
      ['at', ({ at }) => at],
      ['type', ({ type }) => type],
      ['subject', ({ subjectType }) => subjectType],
      ['scheme', ({ scheme }) => scheme],
      ['name', ({ subjectName }) => subjectName],
      ['url', urlOf],
      ['actorId', ({ actor }) => actor.id],
      ['actor', ({ actor }) => actor.name],
      ['changes', ({ changes }) => JSON.stringify(changes)],
      ['batchId', ({ batchId }) => batchId],
    ],
    object: (event) => ({
      id: event.id,
      at: event.at,
      type: event.type,
      subject: {
        type: event.subjectType,
        scheme: event.scheme,
        name: event.subjectName,
        url: urlOf(event),
      },
      actor: event.actor,
      changes: event.changes,
      batchId: event.batchId,
    }),
  };
}
