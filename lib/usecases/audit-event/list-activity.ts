import type { ActivityLine, Batch } from '../../domain/activity';
import type { Page } from '../../domain/page';
import { ok } from '../../domain/result';
import { listActivityInput } from '../../schema/audit-event';
import { selectBatches } from '../../store/audit-event-batch-store';
import { seenUntil } from '../../store/watch-store';
import { query } from '../use-case';
import { eventPage } from './event-page';
import { readableFilter } from './readable-filter';

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
    const seen = asked.watched !== undefined && actor.kind === 'user' ? await seenUntil(db, actor.id) : null;
    const items = page.value.items.map((event) => ({
      ...event,
      isNews: seen !== null && event.actor.id !== seen.userId && isLater(event, seen),
      batch: (event.batchId === null ? null : batches.get(event.batchId)) ?? null,
    }));
    return ok<Page<ActivityLine>>({ ...page.value, items });
  },
});

function isLater(
  event: { readonly at: string; readonly id: string },
  seen: { at: Date; id: bigint },
): boolean {
  const at = Date.parse(event.at);
  return at > seen.at.getTime() || (at === seen.at.getTime() && BigInt(event.id) > seen.id);
}
