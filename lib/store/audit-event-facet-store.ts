import { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import { type EventFilter, eventCondition } from './audit-event-filter';
import type { Db } from './database';
import { plannedByValue } from './statement-name';

/** A value that events can be narrowed to. `events` is null where counting stopped. */
export type EventFacetValue = {
  readonly value: string;
  readonly label: string | null;
  readonly events: number | null;
};

export type EventFacets = Readonly<Record<'type' | 'scheme' | 'actor', readonly EventFacetValue[]>>;

const ACTORS = 200;
const nameless = Prisma.sql`NULL::text`;

/** The values of every facet, each with how many events it would leave beside the other filters. */
export async function selectEventFacets(db: Db, filter: EventFilter): Promise<EventFacets> {
  const [type, scheme, actor] = await Promise.all([
    facetOf(db, { ...filter, type: [] }, Prisma.sql`e.type`, nameless, typesThereAre),
    facetOf(db, { ...filter, scheme: [] }, Prisma.sql`e.scheme`, nameless, schemesThereAre),
    facetOf(
      db,
      { ...filter, actor: null },
      Prisma.sql`coalesce(e.actor_id, e.actor_name)`,
      Prisma.sql`e.actor_name`,
      actorsThereAre,
    ),
  ]);
  const isHidden = ({ value }: EventFacetValue) =>
    filter.hidden.some((subject) => value.startsWith(`${subject}.`));
  return { type: type.filter((value) => !isHidden(value)), scheme, actor };
}

/** Counted where counting reaches the end, else all values there are. */
async function facetOf(
  db: Db,
  filter: EventFilter,
  value: Prisma.Sql,
  label: Prisma.Sql,
  thereAre: (db: Db) => Promise<readonly EventFacetValue[]>,
): Promise<readonly EventFacetValue[]> {
  const counted = await db.$queryRaw<
    { value: string; label: string | null; events: number }[]
  >`${plannedByValue}
    SELECT value, max(label) AS label, count(*)::int AS events FROM (
      SELECT ${value} AS value, ${label} AS label FROM audit_event e WHERE ${eventCondition(filter, 'e')}
      ORDER BY e.at DESC, e.id DESC LIMIT ${COUNT_LIMIT + 1}) AS found
    WHERE value IS NOT NULL GROUP BY value ORDER BY value`;
  const whole = counted.reduce((sum, { events }) => sum + events, 0) <= COUNT_LIMIT;
  return whole ? counted : thereAre(db);
}

/** From one value of an index to the next: as many steps as there are values, however many events. */
async function typesThereAre(db: Db): Promise<readonly EventFacetValue[]> {
  return db.$queryRaw<EventFacetValue[]>`
    WITH RECURSIVE step AS (
      (SELECT type FROM audit_event ORDER BY type LIMIT 1)
      UNION ALL
      SELECT (SELECT e.type FROM audit_event e WHERE e.type > step.type ORDER BY e.type LIMIT 1)
      FROM step WHERE step.type IS NOT NULL)
    SELECT type AS value, NULL::text AS label, NULL::int AS events FROM step WHERE type IS NOT NULL`;
}

async function schemesThereAre(db: Db): Promise<readonly EventFacetValue[]> {
  return db.$queryRaw<EventFacetValue[]>`
    SELECT slug AS value, NULL::text AS label, NULL::int AS events FROM scheme ORDER BY slug`;
}

async function actorsThereAre(db: Db): Promise<readonly EventFacetValue[]> {
  return db.$queryRaw<EventFacetValue[]>`
    WITH RECURSIVE step AS (
      (SELECT actor_id, actor_name FROM audit_event WHERE actor_id IS NOT NULL ORDER BY actor_id LIMIT 1)
      UNION ALL
      SELECT next.actor_id, next.actor_name FROM step CROSS JOIN LATERAL (
        SELECT e.actor_id, e.actor_name FROM audit_event e WHERE e.actor_id > step.actor_id
        ORDER BY e.actor_id LIMIT 1) AS next)
    SELECT actor_id AS value, actor_name AS label, NULL::int AS events FROM step LIMIT ${ACTORS}`;
}
