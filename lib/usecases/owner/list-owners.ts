import type { Owner } from '../../domain/owner';
import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import { ok } from '../../domain/result';
import { listOwnersInput, ownerSortFields } from '../../schema/owner-list';
import { countOwners, selectOwners } from '../../store/owner-store';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of owners by slug. Refuses with `cursor`. */
export const listOwners = query({
  title: 'List the owners',
  right: 'registry.read',
  input: listOwnersInput,
  async run(input, { db }) {
    const order = orderOf(ownerSortFields, input.sort, 'slug');
    const list = `owners:${input.sort ?? 'slug'}`;
    const start = pageStart(list, ['string'], input);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const filter = { q: input.q, kind: input.kind };
    const [rows, counted] = await Promise.all([
      selectOwners(db, {
        ...filter,
        after,
        descending: order.descending !== backwards,
        limit: input.limit + 1,
      }),
      countOwners(db, filter, COUNT_LIMIT + 1),
    ]);
    const { rows: items, ...cursors } = cutPage(list, rows, input.limit, start.value, (row) => [row.slug]);
    return ok<Page<Owner>>({ items, ...cursors, ...totalOf(counted) });
  },
});
