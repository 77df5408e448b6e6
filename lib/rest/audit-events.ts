import { z } from '@hono/zod-openapi';
import type { AuditEventRecord } from '../domain/audit-event';
import { subjectPath } from '../domain/subject';
import { listAuditEvents } from '../usecases/audit-event/list-audit-events';
import type { Portal } from '../usecases/use-case';
import { endpoint, type Resources } from './endpoint';
import { pageOf, presentPage } from './page-answer';

const auditEvent = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    type: z.string().describe('What happened to what: `code.changed`.'),
    subject: z.object({
      type: z.string(),
      scheme: z.string().nullable(),
      name: z.string().describe('How it was called then.'),
      url: z.url().nullable().describe('The page that shows it.'),
    }),
    actor: z.object({
      id: z.string().nullable().describe('Null: the portal itself.'),
      name: z.string(),
    }),
    changes: z
      .record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }))
      .describe('Every field that changed; null where there was or is no value.'),
    batchId: z.string().nullable().describe('Shared by the events of one bulk change: send it as `batch`.'),
  })
  .openapi('AuditEvent');

function presentEvent(event: AuditEventRecord, { url }: Portal): z.input<typeof auditEvent> {
  const { id, at, type, subjectType, subjectName, scheme, actor, changes, batchId } = event;
  const path = subjectPath(event);
  const subject = { type: subjectType, scheme, name: subjectName, url: path === null ? null : url + path };
  return { id, at, type, subject, actor, changes, batchId };
}

export const auditEvents: Resources = {
  '/audit-events': {
    get: endpoint(listAuditEvents, { answer: pageOf(auditEvent), present: presentPage(presentEvent) }),
  },
};
