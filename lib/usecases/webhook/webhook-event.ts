import { createHash } from 'node:crypto';
import type { AuditEvent, Change } from '../../domain/audit-event';
import type { Webhook } from '../../domain/webhook';

/** What events tell of a webhook's settings. */
export function recorded({ title, url, happenings, schemes, internal, disabledAt }: Webhook) {
  return { title, url: toldUrl(url), happenings, schemes, internal, disabled: disabledAt !== null };
}

export function webhookEvent(
  verb: 'created' | 'changed',
  { id, title }: Webhook,
  changes: Readonly<Record<string, Change>>,
): AuditEvent {
  return {
    type: `webhook.${verb}`,
    subjectType: 'webhook',
    subjectId: String(id),
    subjectName: title,
    scheme: null,
    changes,
  };
}

/** Its host alone, for the rest of an address may be a secret, and a mark by which two of one host are told apart. */
function toldUrl(url: string): string {
  const mark = createHash('sha256').update(url).digest('hex').slice(0, 6);
  return `${new URL(url).origin} (${mark})`;
}
