import type { Batch } from '../domain/activity';
import { COUNT_LIMIT } from '../domain/page';
import { type EventFilter, eventCondition } from './audit-event-filter';
import type { Db } from './database';
import { plannedByValue } from './statement-name';

const NAMED = 3;

/** Bulk changes by their id. */
export async function selectBatches(
  db: Db,
  filter: EventFilter,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Batch>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<(Batch & { readonly id: string })[]>`${plannedByValue}
    SELECT b.id, found.count, found.names FROM unnest(${[...ids]}::text[]) AS b(id)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, (array_agg(subject_name ORDER BY place))[1:${NAMED}] AS names FROM (
        SELECT e.subject_name, e.id AS place FROM audit_event e
        WHERE e.batch_id = b.id AND ${eventCondition(filter, 'e')} LIMIT ${COUNT_LIMIT + 1}) AS events
    ) AS found`;
  return new Map(rows.map(({ id, count, names }) => [id, { count, names }]));
}
