import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import { ok } from '../../domain/result';
import type { User } from '../../domain/user';
import { listUsersInput, userSortFields } from '../../schema/user';
import { countUsers, selectUsers, userKeyShape } from '../../store/user-list-store';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of users. Refuses with `cursor`. */
export const listUsers = query({
  title: 'List the users',
  right: 'user.read',
  input: listUsersInput,
  async run(input, { db }) {
    const order = orderOf(userSortFields, input.sort, 'name');
    const list = `users:${input.sort ?? 'name'}`;
    const start = pageStart(list, userKeyShape[order.field], input);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const [rows, counted] = await Promise.all([
      selectUsers(db, {
        filter: input,
        order: { ...order, descending: order.descending !== backwards },
        after,
        limit: input.limit + 1,
      }),
      countUsers(db, input, COUNT_LIMIT + 1),
    ]);
    const { rows: listed, ...cursors } = cutPage(list, rows, input.limit, start.value, ({ key }) => key);
    return ok<Page<User>>({ items: listed.map(({ user }) => user), ...cursors, ...totalOf(counted) });
  },
});
