import { type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import { failingChecks } from '../../domain/translation-checks';
import type { QueueEntry } from '../../domain/translation-entry';
import { listQueueInput, queueSortFields } from '../../schema/translation-queue';
import type { Db } from '../../store/database';
import { localeByTag } from '../../store/locale-store';
import { countChecks, countTallied, isTallied, talliedCheck } from '../../store/queue-count-store';
import { type QueueScope, readQueueScope } from '../../store/queue-filter';
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
    const page = selectQueuePage(db, {
      scope,
      order: { ...order, descending: order.descending !== backwards },
      after,
      limit: limit + 1,
    });
    const [rows, total] = await Promise.all([page, totalIn(db, scope, after === null ? page : null, limit)]);
    const { rows: shown, ...cut } = cutPage(list, rows, limit, start.value, (row) =>
      queueKey(row, order.field),
    );
    return ok<Page<QueueEntry>>({ items: shown.map((row) => entryOf(row, locale)), ...cut, ...total });
  },
});

/** By the tallies, or what the first page shows where that is all, or counted. @param first null: another page */
async function totalIn(
  db: Db,
  scope: QueueScope,
  first: Promise<readonly QueueRow[]> | null,
  limit: number,
): Promise<Pick<Page<QueueEntry>, 'total' | 'totalIsExact'>> {
  if (isTallied(scope)) return { total: await countTallied(db, scope), totalIsExact: true };
  const check = talliedCheck(scope);
  if (check !== null) {
    const checks = await countChecks(db, scope.locale, scope.prefixes);
    return { total: checks.find(({ value }) => value === check)?.entries ?? 0, totalIsExact: true };
  }
  const found = (await first)?.length ?? limit + 1;
  return totalOf(found <= limit ? found : await countQueueRows(db, scope));
}

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
