import { z } from 'zod';
import type { CursorKey } from '../../domain/cursor';
import { COUNT_LIMIT } from '../../domain/page';
import type { PrefixRequest } from '../../domain/request';
import { ok } from '../../domain/result';
import { requestFilterInput, requestSortFields } from '../../schema/request';
import { countRequests, requestKey, selectRequests } from '../../store/request-list-store';
import { orderOf } from '../paging';
import { query } from '../use-case';
import { ofWhom } from './whose';

const BATCH = 500;

const input = z.strictObject({
  ...requestFilterInput,
  sort: z
    .enum([...requestSortFields, ...requestSortFields.map((field): `-${typeof field}` => `-${field}`)])
    .optional(),
});

/**
 * Exactly the requests a filter leaves, in its order, in batches: nothing is held whole in memory. Refuses with
 * `sign-in` at `mine`.
 */
export const exportRequests = query({
  title: 'Download the requests',
  right: 'registry.read',
  input,
  async run({ sort, ...asked }, context) {
    const whose = ofWhom(context, asked);
    if (!whose.ok) return whose;
    const filter = whose.value;
    const order = orderOf(requestSortFields, sort, 'createdAt');
    const total = await countRequests(context.db, filter, COUNT_LIMIT + 1);
    async function* batches(): AsyncGenerator<readonly PrefixRequest[]> {
      let after: CursorKey | null = null;
      for (;;) {
        const requests = await selectRequests(context.db, { filter, order, after, total, limit: BATCH });
        if (requests.length > 0) yield requests;
        const last = requests.at(-1);
        if (requests.length < BATCH || last === undefined) return;
        after = requestKey(last, order.field);
      }
    }
    return ok(batches());
  },
});
