import { Prisma } from '../../prisma/generated/client';
import type { JsonValue } from '../domain/audit-event';
import type { EventSubject } from './audit-event-filter';
import type { Db } from './database';

export type EarlierState = {
  /** Of the event. */
  readonly type: string;
  /** Every field that was changed since, as it was then. */
  readonly fields: Readonly<Record<string, JsonValue>>;
};

/** How a thing was before or after one of its events; null where it had no such event. */
export async function earlierState(
  db: Db,
  subject: EventSubject,
  eventId: string,
  side: 'before' | 'after',
): Promise<EarlierState | null> {
  const ofSubject = Prisma.sql`e.subject_type = ${subject.type} AND e.subject_id = ${subject.id}`;
  const [event] = await db.$queryRaw<{ type: string; at: Date }[]>`
    SELECT e.type, e.at FROM audit_event e WHERE e.id = ${eventId}::bigint AND ${ofSubject}`;
  if (event === undefined) return null;
  const later = side === 'before' ? Prisma.sql`>=` : Prisma.sql`>`;
  const rows = await db.$queryRaw<{ field: string; value: JsonValue }[]>`
    SELECT DISTINCT ON (c.key) c.key AS field, c.value -> 'from' AS value
    FROM audit_event e CROSS JOIN LATERAL jsonb_each(e.changes) AS c
    WHERE ${ofSubject} AND (e.at, e.id) ${later} (${event.at}, ${eventId}::bigint)
    ORDER BY c.key, e.at, e.id`;
  return { type: event.type, fields: Object.fromEntries(rows.map(({ field, value }) => [field, value])) };
}
