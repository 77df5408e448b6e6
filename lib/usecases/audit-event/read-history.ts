import type { AuditEventRecord } from '../../domain/audit-event';
import { type Difference, differencesOf } from '../../domain/difference';
import type { Page } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import { readHistoryInput } from '../../schema/audit-event';
import { everything, findSubject } from '../../store/audit-event-filter';
import { query } from '../use-case';
import { eventPage } from './event-page';

export type HistoryEntry = AuditEventRecord & { readonly differences: readonly Difference[] };

/**
 * A page of what happened to one thing, newest first, field by field. Refuses with `cursor`, `missing` at `subject`.
 */
export const readHistory = query({
  title: 'Read the history of a thing',
  right: 'registry.read',
  input: readHistoryInput,
  async run({ subject: reference, ...asked }, { db }) {
    const subject = await findSubject(db, reference);
    if (subject === null) return refuse('missing', 'subject');
    const list = `history:${subject.type}:${subject.id}`;
    const page = await eventPage(db, list, { ...everything, subject }, asked, false);
    if (!page.ok) return page;
    const items = page.value.items.map((event) => ({ ...event, differences: differencesOf(event.changes) }));
    return ok<Page<HistoryEntry>>({ ...page.value, items });
  },
});
