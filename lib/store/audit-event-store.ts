import type { Actor } from '../domain/access';
import type { AuditEvent, SubjectType } from '../domain/audit-event';
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

const columns = {
  id: true,
  at: true,
  type: true,
  subjectType: true,
  subjectName: true,
  scheme: true,
  actorName: true,
} as const;

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
    select: columns,
  });
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}

/** What happened to one thing, newest first. */
export async function eventsOf(
  db: Db,
  subjectType: SubjectType,
  subjectId: string,
  limit: number,
): Promise<readonly EventRow[]> {
  const rows = await db.auditEvent.findMany({
    where: { subjectType, subjectId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    select: columns,
  });
  return rows.map((row) => ({ ...row, id: String(row.id) }));
}
