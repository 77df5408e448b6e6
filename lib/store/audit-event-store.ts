import type { Actor } from '../domain/access';
import type { AuditEvent } from '../domain/audit-event';
import type { Db } from './database';
import { plainJson } from './json';

/** Stores what happened, within the transaction of the change. */
export async function insertEvents(
  db: Db,
  actor: Actor,
  at: Date,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await db.auditEvent.createMany({
    data: events.map((event) => ({
      at,
      type: event.type,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      subjectName: event.subjectName,
      scheme: event.scheme,
      actorId: actor.kind === 'user' ? actor.id : null,
      actorName: actor.kind === 'anonymous' ? '' : actor.name,
      changes: plainJson(event.changes),
    })),
  });
}

export type EventRow = {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectName: string;
  readonly scheme: string | null;
  readonly actorName: string;
};

/** The newest events, newest first. */
export async function newestEvents(
  db: Db,
  subjectTypes: readonly string[],
  limit: number,
): Promise<readonly EventRow[]> {
  const rows = await db.auditEvent.findMany({
    where: { subjectType: { in: [...subjectTypes] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      at: true,
      type: true,
      subjectType: true,
      subjectName: true,
      scheme: true,
      actorName: true,
    },
  });
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}
