import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import type { PrefixRequest } from '../../domain/request';
import { ok } from '../../domain/result';
import { listRequestsInput, requestSortFields } from '../../schema/request';
import { countRequests, requestKey, requestKeyShape, selectRequests } from '../../store/request-list-store';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';
import { ofWhom } from './whose';

/** A page of requests of any kind, oldest first. Refuses with `cursor`, `sign-in` at `mine`. */
export const listRequests = query({
  title: 'List the requests',
  right: 'registry.read',
  input: listRequestsInput,
  async run(input, context) {
    const { db } = context;
    const filter = ofWhom(context, input);
    if (!filter.ok) return filter;
    const order = orderOf(requestSortFields, input.sort, 'createdAt');
    const list = `requests:${input.sort ?? 'createdAt'}`;
    const start = pageStart(list, requestKeyShape[order.field], input);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const counted = await countRequests(db, filter.value, COUNT_LIMIT + 1);
    const rows = await selectRequests(db, {
      filter: filter.value,
      order: { ...order, descending: order.descending !== backwards },
      after,
      total: counted,
      limit: input.limit + 1,
    });
    const key = (request: PrefixRequest) => requestKey(request, order.field);
    const { rows: items, ...cursors } = cutPage(list, rows, input.limit, start.value, key);
    return ok<Page<PrefixRequest>>({ items, ...cursors, ...totalOf(counted) });
  },
});
