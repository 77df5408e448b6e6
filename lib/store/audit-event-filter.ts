import { Prisma } from '../../prisma/generated/client';
import type { SubjectReference } from '../domain/subject';
import { locateCode } from './code-lookup';
import type { Db } from './database';

/** A filter of events with what its names stand for. */
export type EventFilter = {
  readonly subject: EventSubject | null;
  readonly subjectType: readonly string[];
  readonly actor: EventActors | null;
  readonly scheme: readonly string[];
  readonly type: readonly string[];
  readonly batch: string | null;
  readonly since: Date | null;
  readonly until: Date | null;
  /** Only what happened to these; null: to anything. */
  readonly watched: WatchedKeys | null;
  /** Only events after the one id, up to the other. */
  readonly ids: { readonly after: bigint; readonly upTo: bigint } | null;
  /** The id of a user whose own doings are left out. */
  readonly notBy: string | null;
  /** Subject types that the reader may not know of. */
  readonly hidden: readonly string[];
};

export type EventSubject = { readonly type: string; readonly id: string };
/** Users by their ids, and what acted for the portal itself by its names. */
export type EventActors = { readonly ids: readonly string[]; readonly names: readonly string[] };
export type WatchedKeys = { readonly codes: readonly string[]; readonly prefixes: readonly number[] };

export const everything: EventFilter = {
  subject: null,
  subjectType: [],
  actor: null,
  scheme: [],
  type: [],
  batch: null,
  since: null,
  until: null,
  watched: null,
  ids: null,
  notBy: null,
  hidden: [],
};

/** The key of a subject; null where there is no such thing. A prefix may be written in any case. */
export async function findSubject(db: Db, reference: SubjectReference): Promise<EventSubject | null> {
  const found = await keyOf(db, reference);
  return found === null ? null : { type: reference.type, id: String(found) };
}

async function keyOf(db: Db, reference: SubjectReference): Promise<number | string | null> {
  const select = { id: true } as const;
  switch (reference.type) {
    case 'code':
      return (await locateCode(db, reference.scheme, reference.name, []))?.id ?? null;
    case 'prefix': {
      const { scheme: slug, name } = reference;
      const spellings = [...new Set([name, name.toUpperCase(), name.toLowerCase()])];
      const rows = await db.prefix.findMany({
        where: { scheme: { slug }, prefix: { in: spellings } },
        select: { id: true, prefix: true },
      });
      return (rows.find(({ prefix }) => prefix === name) ?? rows[0])?.id ?? null;
    }
    case 'scheme':
      return (await db.scheme.findUnique({ where: { slug: reference.name }, select }))?.id ?? null;
    case 'owner':
      return (await db.owner.findUnique({ where: { slug: reference.name }, select }))?.id ?? null;
    case 'request': {
      const id = /^\d{1,9}$/.test(reference.name) ? Number(reference.name) : 0;
      return (await db.request.findUnique({ where: { id }, select }))?.id ?? null;
    }
    case 'user':
      return (await db.user.findUnique({ where: { id: reference.name }, select }))?.id ?? null;
  }
}

/** Tells users from names; null where nobody is asked for. */
export async function findActors(db: Db, actors: readonly string[]): Promise<EventActors | null> {
  if (actors.length === 0) return null;
  const users = await db.user.findMany({ where: { id: { in: [...actors] } }, select: { id: true } });
  const ids = users.map(({ id }) => id);
  return { ids, names: actors.filter((actor) => !ids.includes(actor)) };
}

/** The condition of a filter on `audit_event` under an alias. */
export function eventCondition(filter: EventFilter, alias: 'e' | 'n'): Prisma.Sql {
  const of = (column: string) => Prisma.raw(`${alias}.${column}`);
  const among = (column: string, values: readonly string[]) =>
    values.length === 1
      ? Prisma.sql`${of(column)} = ${values[0]}`
      : Prisma.sql`${of(column)} = ANY(${[...values]}::text[])`;
  // Told apart, since only then an index gives the order of the list as well.
  const actorCondition = ({ ids, names }: EventActors) => {
    const byId = among('actor_id', ids);
    const byName = Prisma.sql`(${of('actor_id')} IS NULL AND ${among('actor_name', names)})`;
    return names.length === 0 ? byId : ids.length === 0 ? byName : Prisma.sql`(${byId} OR ${byName})`;
  };
  const { subject, watched, since, until, batch } = filter;
  const conditions = [
    subject && Prisma.sql`${of('subject_type')} = ${subject.type} AND ${of('subject_id')} = ${subject.id}`,
    filter.subjectType.length > 0 && among('subject_type', filter.subjectType),
    filter.scheme.length > 0 && among('scheme', filter.scheme),
    filter.type.length > 0 && among('type', filter.type),
    filter.actor && actorCondition(filter.actor),
    batch !== null && Prisma.sql`${of('batch_id')} = ${batch}`,
    since && Prisma.sql`${of('at')} >= ${since}`,
    until && Prisma.sql`${of('at')} < ${until}`,
    watched &&
      Prisma.sql`(${of('prefix_id')} = ANY(${[...watched.prefixes]}::int[])
        OR (${of('subject_type')} = 'code' AND ${of('subject_id')} = ANY(${[...watched.codes]}::text[])))`,
    filter.ids && Prisma.sql`${of('id')} > ${filter.ids.after} AND ${of('id')} <= ${filter.ids.upTo}`,
    filter.notBy !== null && Prisma.sql`${of('actor_id')} IS DISTINCT FROM ${filter.notBy}`,
    filter.hidden.length > 0 && Prisma.sql`NOT ${of('subject_type')} = ANY(${[...filter.hidden]}::text[])`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}
