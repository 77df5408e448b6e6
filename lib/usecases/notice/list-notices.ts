import type { Notice } from '../../domain/notice';
import { type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import { listNoticesInput } from '../../schema/notice';
import { countNotices, noticeKey, noticeKeyShape, selectNotices } from '../../store/notice-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

const LIST = 'notices';

/** What the reader was told, newest first. Refuses with `sign-in`, `cursor`. */
export const listNotices = query({
  title: 'List what one was told',
  right: 'notice.read',
  input: listNoticesInput,
  async run({ limit, cursor, before }, { db, actor }) {
    if (actor.kind !== 'user') return refuse('sign-in');
    const start = pageStart(LIST, noticeKeyShape, { cursor, before });
    if (!start.ok) return start;
    const [rows, counted] = await Promise.all([
      selectNotices(db, { userId: actor.id, ...start.value, limit: limit + 1 }),
      countNotices(db, actor.id),
    ]);
    const { rows: items, ...cursors } = cutPage(LIST, rows, limit, start.value, noticeKey);
    return ok<Page<Notice>>({ items, ...cursors, ...totalOf(counted) });
  },
});
