import { z } from 'zod';
import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import type { RequestComment } from '../../domain/request';
import { ok, refuse } from '../../domain/result';
import { cursorText, pageLimit } from '../../schema/list';
import { readRequestInput } from '../../schema/request';
import { requestById } from '../../store/request-store';
import { countComments, selectComments } from '../../store/request-talk-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of what was said of a request, oldest first. Refuses with `missing` at `id`, `cursor`. */
export const listRequestComments = query({
  title: 'List the comments on a request',
  right: 'registry.read',
  input: z.strictObject({
    ...readRequestInput.shape,
    limit: pageLimit,
    cursor: cursorText,
    before: cursorText,
  }),
  async run({ id, limit, ...asked }, { db }) {
    const list = `request-comments:${id}`;
    const start = pageStart(list, ['number'], asked);
    if (!start.ok) return start;
    if ((await requestById(db, id)) === null) return refuse('missing', 'id');
    const { after, backwards } = start.value;
    const [rows, counted] = await Promise.all([
      selectComments(db, { requestId: id, after, backwards, limit: limit + 1 }),
      countComments(db, id, COUNT_LIMIT + 1),
    ]);
    const { rows: items, ...cursors } = cutPage(list, rows, limit, start.value, (row) => [row.id]);
    return ok<Page<RequestComment>>({ items, ...cursors, ...totalOf(counted) });
  },
});
