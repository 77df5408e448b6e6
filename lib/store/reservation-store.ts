import { Prisma } from '../../prisma/generated/client';
import type { OwnerReference } from '../domain/code';
import type { CursorKey } from '../domain/cursor';
import { COUNT_LIMIT } from '../domain/page';
import type {
  NumberReservation,
  Reservation,
  ReservationKind,
  ReservationState,
} from '../domain/reservation';
import type { CounterKey } from './allocation-store';
import type { Db } from './database';

type Range = { readonly from: number; readonly to: number };

/** What stands in the way of holding a range: a reservation that holds some of it, or a code that has a number in it. */
export async function rangeTaken(
  db: Db,
  { prefixId, categoryId }: CounterKey,
  { from, to }: Range,
  at: Date,
): Promise<'reserved' | 'conflict' | null> {
  const [row] = await db.$queryRaw<{ held: boolean; used: boolean }[]>`
    SELECT
      EXISTS (SELECT 1 FROM reservation r WHERE r.prefix_id = ${prefixId}
        AND coalesce(r.category_id, 0) = coalesce(${categoryId}::int, 0)
        AND r."from" <= ${to}::int AND r."to" >= ${from}::int
        AND r.ended_at IS NULL AND r.until > ${at}::timestamptz) AS held,
      EXISTS (SELECT 1 FROM code c WHERE c.prefix_id = ${prefixId}
        AND coalesce(c.category_id, 0) = coalesce(${categoryId}::int, 0)
        AND c.number BETWEEN ${from}::int AND ${to}::int) AS used`;
  if (row?.held) return 'reserved';
  return row?.used ? 'conflict' : null;
}

export type NewReservation = CounterKey &
  Range & {
    readonly schemeId: number;
    readonly until: string;
    readonly reason: string;
    readonly byUserId: string | null;
    readonly ownerId: number | null;
    readonly createdAt: Date;
  };

/** Holds a prefix that is not registered yet. */
export type NewPrefixReservation = Omit<NewReservation, keyof CounterKey | keyof Range> & {
  readonly prefix: string;
};

export async function insertReservation(
  db: Db,
  reservation: NewReservation | NewPrefixReservation,
): Promise<number> {
  const { id } = await db.reservation.create({ data: reservation, select: { id: true } });
  return id;
}

type Row = Omit<NumberReservation, 'until' | 'createdAt' | 'owner' | 'from' | 'to'> & {
  readonly from: number | null;
  readonly to: number | null;
  readonly until: Date;
  readonly createdAt: Date;
  readonly owner: OwnerReference | null;
};

const columns = (at: Date) => Prisma.sql`
  r.id, s.slug AS scheme, coalesce(p.prefix, r.prefix) AS prefix, k.value AS category, r."from", r."to", r.until, r.reason, u.name AS by,
  CASE WHEN o.id IS NOT NULL THEN json_build_object('slug', o.slug, 'name', o.name) END AS owner,
  ${stateOf(at)} AS state, r.created_at AS "createdAt"`;

const stateOf = (at: Date) => Prisma.sql`
  CASE WHEN r.ended_at IS NOT NULL THEN 'ended' WHEN r.until <= ${at}::timestamptz THEN 'expired' ELSE 'held' END`;

const joined = Prisma.sql`
  reservation r JOIN scheme s ON s.id = r.scheme_id LEFT JOIN prefix p ON p.id = r.prefix_id
  LEFT JOIN category k ON k.id = r.category_id LEFT JOIN owner o ON o.id = r.owner_id
  LEFT JOIN "user" u ON u.id = r.by_user_id`;

function reservationOf(row: Row): Reservation {
  const { from, to, category, until, createdAt, ...fields } = row;
  const held = { ...fields, until: until.toISOString(), createdAt: createdAt.toISOString() };
  return from === null || to === null
    ? { ...held, category: null, from: null, to: null }
    : { ...held, category, from, to };
}

export type ReservationFilter = {
  readonly scheme: readonly string[];
  readonly prefix: readonly string[];
  readonly kind: readonly ReservationKind[];
  readonly state: readonly ReservationState[];
};

function condition({ scheme, prefix, kind, state }: ReservationFilter, at: Date): Prisma.Sql {
  const among = (column: Prisma.Sql, values: readonly string[]) =>
    values.length === 0 ? [] : [Prisma.sql`${column} = ANY(${[...values]}::text[])`];
  const parts = [
    Prisma.sql`true`,
    ...among(Prisma.sql`s.slug`, scheme),
    ...among(Prisma.sql`coalesce(p.prefix, r.prefix)`, prefix),
    ...among(Prisma.sql`CASE WHEN r.prefix_id IS NULL THEN 'prefix' ELSE 'numbers' END`, kind),
    ...among(stateOf(at), state),
  ];
  return Prisma.join(parts, ' AND ');
}

export async function selectReservations(
  db: Db,
  page: ReservationFilter & {
    readonly at: Date;
    readonly after: CursorKey | null;
    readonly descending: boolean;
    readonly limit: number;
  },
): Promise<readonly Reservation[]> {
  const direction = page.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const side = page.descending ? Prisma.sql`<` : Prisma.sql`>`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(r.until, r.id) ${side} (${page.after[0]}::timestamptz, ${page.after[1]}::int)`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns(page.at)} FROM ${joined} WHERE ${condition(page, page.at)} AND ${beyond}
    ORDER BY r.until ${direction}, r.id ${direction} LIMIT ${page.limit}`;
  return rows.map(reservationOf);
}

/** Counted to COUNT_LIMIT + 1 at most. */
export async function countReservations(db: Db, filter: ReservationFilter, at: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM ${joined} WHERE ${condition(filter, at)} LIMIT ${COUNT_LIMIT + 1}
    ) AS matches`;
  return row?.found ?? 0;
}

/** A reservation with the owners that may end it, held against others who would; null where there is none. */
export async function lockReservation(
  db: Db,
  id: number,
  at: Date,
): Promise<(Reservation & { readonly ownerIds: readonly number[] }) | null> {
  await db.$queryRaw`SELECT id FROM reservation WHERE id = ${id}::int FOR UPDATE`;
  const [row] = await db.$queryRaw<(Row & { ownerIds: number[] })[]>`
    SELECT ${columns(at)},
      array(SELECT po.owner_id FROM prefix_owner po WHERE po.prefix_id = r.prefix_id)
        || array_remove(ARRAY[r.owner_id], NULL) AS "ownerIds"
    FROM ${joined} WHERE r.id = ${id}::int`;
  if (row === undefined) return null;
  const { ownerIds, ...fields } = row;
  return { ...reservationOf(fields), ownerIds };
}

export async function setReservationEnd(db: Db, id: number, at: Date): Promise<void> {
  await db.reservation.update({ where: { id }, data: { endedAt: at }, select: { id: true } });
}

/** The reserved prefix whose time has been over for longest, held against others who would end it. */
export async function lockOverdueReservation(db: Db, now: Date): Promise<number | null> {
  const [row] = await db.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM prefix_claim c JOIN reservation r ON r.id = c.reservation_id
    WHERE c.reservation_id IS NOT NULL AND r.until <= ${now}
    ORDER BY r.until LIMIT 1 FOR UPDATE OF r SKIP LOCKED`;
  return row?.id ?? null;
}
