import type { Actor } from '../domain/access';
import type { AuditEvent } from '../domain/audit-event';
import type { Db } from './database';

/** Stores what happened, within the transaction of the change: one statement, however many events. */
export async function insertEvents(
  db: Db,
  actor: Actor,
  at: Date,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const actorId = actor.kind === 'user' ? actor.id : null;
  const actorName = actor.kind === 'anonymous' ? '' : actor.name;
  await db.$executeRaw`
    INSERT INTO audit_event
      (at, type, subject_type, subject_id, subject_name, scheme, actor_id, actor_name, changes, batch_id, prefix_id)
    SELECT ${at}, e.type, e."subjectType", e."subjectId", e."subjectName", e.scheme, ${actorId}, ${actorName},
      e.changes, e."batchId",
      CASE e."subjectType"
        WHEN 'prefix' THEN e."subjectId"::int
        WHEN 'code' THEN (SELECT prefix_id FROM code WHERE id = e."subjectId"::int)
        WHEN 'translation' THEN (
          SELECT c.prefix_id FROM translation t JOIN code c ON c.id = t.code_id WHERE t.id = e."subjectId"::int)
        WHEN 'request' THEN (SELECT prefix_id FROM request WHERE id = e."subjectId"::int)
        WHEN 'suggestion' THEN (
          SELECT c.prefix_id FROM suggestion g JOIN code c ON c.id = g.code_id WHERE g.id = e."subjectId"::int)
        WHEN 'comment' THEN (
          SELECT c.prefix_id FROM translation_comment m JOIN code c ON c.id = m.code_id WHERE m.id = e."subjectId"::int)
        WHEN 'reservation' THEN (SELECT prefix_id FROM reservation WHERE id = e."subjectId"::int)
      END
    FROM ROWS FROM (json_to_recordset(${JSON.stringify(events)}::json) AS (
      type text, "subjectType" text, "subjectId" text, "subjectName" text, scheme text, changes jsonb,
      "batchId" text)) WITH ORDINALITY
      AS e(type, "subjectType", "subjectId", "subjectName", scheme, changes, "batchId", place)
    ORDER BY e.place`;
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
