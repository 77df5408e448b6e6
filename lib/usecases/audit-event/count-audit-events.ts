import { ok } from '../../domain/result';
import { countActivityInput } from '../../schema/audit-event';
import { selectEventFacets } from '../../store/audit-event-facet-store';
import { query } from '../use-case';
import { readableFilter } from './readable-filter';

/** The values of every facet of events, with counts as far as counting goes. Refuses as `listActivity`. */
export const countAuditEvents = query({
  title: 'Count the audit events by facet',
  right: 'registry.read',
  input: countActivityInput,
  async run(asked, { db, actor }) {
    const filter = await readableFilter(db, actor, asked);
    return filter.ok ? ok(await selectEventFacets(db, filter.value)) : filter;
  },
});
