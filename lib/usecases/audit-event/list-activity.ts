import type { AuditEventRecord } from '../../domain/audit-event';
import type { Page } from '../../domain/page';
import { ok } from '../../domain/result';
import { listActivityInput } from '../../schema/audit-event';
import { type Batch, selectBatches } from '../../store/audit-event-batch-store';
import { query } from '../use-case';
import { eventPage } from './event-page';
import { readableFilter } from './readable-filter';

/** An event, or the last one of a bulk change together with what the whole was. */
export type ActivityLine = AuditEventRecord & { readonly batch: Batch | null };

/**
 * A page of what happened, newest first, bulk changes told once. Refuses with `cursor`, `missing` at `subject`,
 * `sign-in` where what one watches is asked for by nobody.
 */
export const listActivity = query({
  title: 'List what happened',
  right: 'registry.read',
  input: listActivityInput,
  async run({ limit, cursor, before, locale: _, ...asked }, { db, actor }) {
    const filter = await readableFilter(db, actor, asked);
    if (!filter.ok) return filter;
    const page = await eventPage(db, 'activity', filter.value, { limit, cursor, before }, true);
    if (!page.ok) return page;
    const heads = page.value.items.flatMap(({ batchId }) => (batchId === null ? [] : [batchId]));
    const batches =
      filter.value.batch === null ? await selectBatches(db, filter.value, heads) : new Map<string, Batch>();
    const items = page.value.items.map((event) => ({
      ...event,
      batch: (event.batchId === null ? null : batches.get(event.batchId)) ?? null,
    }));
    return ok<Page<ActivityLine>>({ ...page.value, items });
  },
});
