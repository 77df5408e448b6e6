import { listAuditEventsInput } from '../../schema/audit-event';
import { query } from '../use-case';
import { eventPage } from './event-page';
import { readableFilter } from './readable-filter';

/** A page of what happened, newest first. Refuses with `cursor`, `missing` at `subject`. */
export const listAuditEvents = query({
  title: 'List the audit events',
  right: 'registry.read',
  input: listAuditEventsInput,
  async run({ limit, cursor, before, locale: _, ...asked }, { db, actor }) {
    const filter = await readableFilter(db, actor, { ...asked, watched: undefined });
    if (!filter.ok) return filter;
    return eventPage(db, 'audit-events', filter.value, { limit, cursor, before }, false);
  },
});
