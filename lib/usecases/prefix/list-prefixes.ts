import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import type { Prefix } from '../../domain/prefix';
import { ok } from '../../domain/result';
import { listPrefixesInput, prefixSortFields } from '../../schema/prefix-list';
import { countPrefixes, prefixKey, prefixKeyShape, selectPrefixPage } from '../../store/prefix-list-store';
import { prefixOf } from '../../store/prefix-select';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of prefixes. Refuses with `cursor`. */
export const listPrefixes = query({
  title: 'List the prefixes',
  right: 'registry.read',
  input: listPrefixesInput,
  async run(input, { db }) {
    const order = orderOf(prefixSortFields, input.sort, 'prefix');
    const list = `prefixes:${input.sort ?? 'prefix'}`;
    const start = pageStart(list, prefixKeyShape[order.field], input);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const [rows, counted] = await Promise.all([
      selectPrefixPage(db, {
        filter: input,
        order: { ...order, descending: order.descending !== backwards },
        after,
        limit: input.limit + 1,
      }),
      countPrefixes(db, input, COUNT_LIMIT + 1),
    ]);
    const page = cutPage(list, rows, input.limit, start.value, (row) => prefixKey(row, order.field));
    return ok<Page<Prefix>>({
      items: page.rows.map(prefixOf),
      nextCursor: page.nextCursor,
      previousCursor: page.previousCursor,
      ...totalOf(counted),
    });
  },
});
