import type { AuditEventRecord } from '../../domain/audit-event';
import { type Page, totalOf } from '../../domain/page';
import { ok, type Result, refuse } from '../../domain/result';
import type { EventFilter } from '../../store/audit-event-filter';
import {
  countEvents,
  eventKey,
  eventKeyShape,
  isEventKey,
  selectEvents,
} from '../../store/audit-event-list-store';
import type { Db } from '../../store/database';
import { cutPage, pageStart } from '../paging';

type Asked = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly before?: string | undefined;
};

/**
 * A page of events, newest first. Refuses with `cursor`.
 * @param list names the list its cursors belong to
 * @param folded of a bulk change, only the last event
 */
export async function eventPage(
  db: Db,
  list: string,
  filter: EventFilter,
  { limit, ...asked }: Asked,
  folded: boolean,
): Promise<Result<Page<AuditEventRecord>>> {
  const start = pageStart(list, eventKeyShape, asked);
  if (!start.ok) return start;
  const { after, backwards } = start.value;
  if (!isEventKey(after)) return refuse('cursor', backwards ? 'before' : 'cursor');
  const [rows, counted] = await Promise.all([
    selectEvents(db, { filter, after, ascending: backwards, limit: limit + 1, folded }),
    countEvents(db, { filter, folded }),
  ]);
  const { rows: items, ...cursors } = cutPage(list, rows, limit, start.value, eventKey);
  return ok({ items, ...cursors, ...totalOf(counted) });
}
