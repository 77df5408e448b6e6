import { type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import { failingChecks } from '../../domain/translation-checks';
import type { QueueEntry } from '../../domain/translation-entry';
import { listQueueInput, queueSortFields } from '../../schema/translation-queue';
import { localeByTag } from '../../store/locale-store';
import { countTallied, isTallied } from '../../store/queue-count-store';
import { readQueueScope } from '../../store/queue-filter';
import {
  countQueueRows,
  type QueueRow,
  queueKey,
  queueKeyShape,
  selectQueuePage,
} from '../../store/queue-list-store';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';

/**
 * A page of a locale's queue: every code with its text in that locale, or without one. Refuses with `missing` at
 * `locale`, `cursor`.
 */
export const listQueue = query({
  title: 'List the queue of a locale',
  right: 'registry.read',
  input: listQueueInput,
  async run({ locale, limit, cursor, before, sort, ...filter }, { db }) {
    const order = orderOf(queueSortFields, sort, 'code');
    const list = `queue:${locale}:${sort ?? 'code'}`;
    const start = pageStart(list, queueKeyShape[order.field], { cursor, before });
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const [known, scope] = await Promise.all([localeByTag(db, locale), readQueueScope(db, locale, filter)]);
    if (known === null) return refuse('missing', 'locale');
    const tallied = isTallied(scope);
    const [rows, counted] = await Promise.all([
      selectQueuePage(db, {
        scope,
        order: { ...order, descending: order.descending !== backwards },
        after,
        limit: limit + 1,
      }),
      tallied ? countTallied(db, scope) : countQueueRows(db, scope),
    ]);
    const { rows: shown, ...page } = cutPage(list, rows, limit, start.value, (row) =>
      queueKey(row, order.field),
    );
    const total = tallied ? { total: counted, totalIsExact: true } : totalOf(counted);
    return ok<Page<QueueEntry>>({ items: shown.map((row) => entryOf(row, locale)), ...page, ...total });
  },
});

function entryOf(row: QueueRow, locale: string): QueueEntry {
  const { scheme, code, title, source, sourceRevision, text, asked: demand, suggestions } = row;
  return {
    scheme,
    code,
    title,
    locale,
    source,
    sourceRevision,
    state: row.state ?? 'missing',
    text,
    outdated: row.outdated ?? false,
    revision: row.revision ?? 0,
    version: row.revision ?? 0,
    failing: failingChecks(row.failing ?? []),
    author: row.authorName === null ? null : { id: row.authorId, name: row.authorName },
    updatedAt: row.updatedAt?.toISOString() ?? null,
    demand,
    suggestions,
  };
}
