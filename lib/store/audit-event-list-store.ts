import { Prisma } from '../../prisma/generated/client';
import type { AuditEventRecord } from '../domain/audit-event';
import type { CursorKey } from '../domain/cursor';
import { COUNT_LIMIT } from '../domain/page';
import { type EventFilter, eventCondition } from './audit-event-filter';
import type { Db } from './database';
import { plannedByValue } from './statement-name';

type Row = {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly subject_name: string;
  readonly scheme: string | null;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly changes: AuditEventRecord['changes'];
  readonly batch_id: string | null;
};

const columns = Prisma.sql`
  e.id::text AS id, e.at, e.type, e.subject_type, e.subject_id, e.subject_name, e.scheme, e.actor_id, e.actor_name,
  e.changes, e.batch_id`;

export type EventPage = {
  readonly filter: EventFilter;
  /** The key of a row; only what is beyond it is wanted. */
  readonly after: CursorKey | null;
  /** Oldest first. */
  readonly ascending: boolean;
  readonly limit: number;
  /** Of a bulk change, only the last event that the filter leaves. */
  readonly folded: boolean;
};

/** Events in the order of time, beyond a key. */
export async function selectEvents(db: Db, page: EventPage): Promise<readonly AuditEventRecord[]> {
  const direction = page.ascending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await db.$queryRaw<Row[]>`${plannedByValue}
    SELECT ${columns} FROM audit_event e
    WHERE ${eventCondition(page.filter, 'e')} AND ${beyond(page)} AND ${headsOnly(page)}
    ORDER BY e.at ${direction}, e.id ${direction} LIMIT ${page.limit}`;
  return rows.map(recordOf);
}

/** How many events there are, or lines where bulk changes are folded: counted to COUNT_LIMIT + 1 at most. */
export async function countEvents(db: Db, page: Pick<EventPage, 'filter' | 'folded'>): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`${plannedByValue}
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM audit_event e WHERE ${eventCondition(page.filter, 'e')} AND ${headsOnly(page)}
      ORDER BY e.at DESC, e.id DESC LIMIT ${COUNT_LIMIT + 1}) AS matches`;
  return row?.found ?? 0;
}

/** The cursor's values of an event. */
export function eventKey({ at, id }: Pick<AuditEventRecord, 'at' | 'id'>): CursorKey {
  return [at, id];
}

/** Types of a cursor's values; the id is a text, since it may be larger than a number holds. */
export const eventKeyShape = ['time', 'string'] as const;

/** Whether a key can be one of an event. */
export function isEventKey(key: CursorKey | null): boolean {
  return key === null || /^\d{1,18}$/.test(String(key[1]));
}

function beyond({ after, ascending }: EventPage): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const side = ascending ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(e.at, e.id) ${side} (${after[0]}::timestamptz, ${after[1]}::bigint)`;
}

function headsOnly({ filter, folded }: Pick<EventPage, 'filter' | 'folded'>): Prisma.Sql {
  if (!folded || filter.batch !== null) return Prisma.sql`true`;
  return Prisma.sql`(e.batch_id IS NULL OR NOT EXISTS (
    SELECT 1 FROM audit_event n
    WHERE n.batch_id = e.batch_id AND (n.at, n.id) > (e.at, e.id) AND ${eventCondition(filter, 'n')}))`;
}

function recordOf(row: Row): AuditEventRecord {
  return {
    id: row.id,
    at: row.at.toISOString(),
    type: row.type,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    subjectName: row.subject_name,
    scheme: row.scheme,
    actor: { id: row.actor_id, name: row.actor_name },
    changes: row.changes,
    batchId: row.batch_id,
  };
}
