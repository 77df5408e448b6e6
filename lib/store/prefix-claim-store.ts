import { Prisma } from '../../prisma/generated/client';
import { foldLookalikes } from '../domain/lookalike';
import type { Claim, SimilarPrefix } from '../domain/prefix-availability';
import type { Db } from './database';

const columns = Prisma.sql`
  c.prefix,
  CASE WHEN p.id IS NOT NULL THEN json_build_object('title', p.title, 'isRetired', p.status = 'retired') END AS registered,
  r.id AS "requestId", r.expires_at AS "expiresAt",
  v.id AS "reservationId", v.until, v.by_user_id AS "byUserId", v.owner_id AS "ownerId",
  coalesce(o.name, u.name) AS holder`;

const joined = Prisma.sql`
  prefix_claim c LEFT JOIN prefix p ON p.id = c.prefix_id LEFT JOIN request r ON r.id = c.request_id
  LEFT JOIN reservation v ON v.id = c.reservation_id LEFT JOIN owner o ON o.id = v.owner_id
  LEFT JOIN "user" u ON u.id = v.by_user_id`;

type Row = {
  readonly prefix: string;
  readonly registered: Claim['registered'];
  readonly requestId: number | null;
  readonly expiresAt: Date | null;
  readonly reservationId: number | null;
  readonly until: Date | null;
  readonly byUserId: string | null;
  readonly ownerId: number | null;
  readonly holder: string | null;
};

function claimFrom(row: Row): Claim {
  const { prefix, registered, requestId, expiresAt, reservationId, until } = row;
  const { byUserId, ownerId, holder } = row;
  return {
    prefix,
    registered,
    request: requestId === null || expiresAt === null ? null : { id: requestId, expiresAt },
    reservation:
      reservationId === null || until === null
        ? null
        : { id: reservationId, until, byUserId, ownerId, holder },
  };
}

/** How a prefix is spoken for; null: it is not. */
export async function claimOf(db: Db, schemeId: number, prefix: string): Promise<Claim | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM ${joined} WHERE c.scheme_id = ${schemeId} AND c.prefix = ${prefix}`;
  return row === undefined ? null : claimFrom(row);
}

/**
 * Holds a prefix for a request.
 * @param reservationId of the reservation that it stands on, where the prefix is reserved for who asks
 * @returns false where somebody else was first
 */
export async function claimForRequest(
  db: Db,
  schemeId: number,
  prefix: string,
  requestId: number,
  reservationId: number | null,
): Promise<boolean> {
  const claimed =
    reservationId === null
      ? await db.$executeRaw`
          INSERT INTO prefix_claim (scheme_id, prefix, request_id) VALUES (${schemeId}, ${prefix}, ${requestId})
          ON CONFLICT DO NOTHING`
      : await db.$executeRaw`
          UPDATE prefix_claim SET request_id = ${requestId}
          WHERE scheme_id = ${schemeId} AND prefix = ${prefix} AND reservation_id = ${reservationId}
            AND request_id IS NULL`;
  return claimed === 1;
}

/** Holds a prefix for a reservation. @returns false where somebody else was first */
export async function claimForReservation(
  db: Db,
  schemeId: number,
  prefix: string,
  reservationId: number,
): Promise<boolean> {
  const claimed = await db.$executeRaw`
    INSERT INTO prefix_claim (scheme_id, prefix, reservation_id) VALUES (${schemeId}, ${prefix}, ${reservationId})
    ON CONFLICT DO NOTHING`;
  return claimed === 1;
}

/** A request holds nothing any more; a reservation that it stood on does again. */
export async function releaseRequest(db: Db, requestId: number): Promise<void> {
  await db.$executeRaw`DELETE FROM prefix_claim WHERE request_id = ${requestId} AND reservation_id IS NULL`;
  await db.$executeRaw`UPDATE prefix_claim SET request_id = NULL WHERE request_id = ${requestId}`;
}

/** A reservation holds nothing any more; a request that stands on it goes on. @returns false where it held nothing */
export async function releaseReservation(db: Db, reservationId: number): Promise<boolean> {
  const deleted = await db.$executeRaw`
    DELETE FROM prefix_claim WHERE reservation_id = ${reservationId} AND request_id IS NULL`;
  const left = await db.$executeRaw`
    UPDATE prefix_claim SET reservation_id = NULL WHERE reservation_id = ${reservationId}`;
  return deleted + left > 0;
}

/** Which of these prefixes are spoken for. */
export async function claimedAmong(
  db: Db,
  schemeId: number,
  prefixes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (prefixes.length === 0) return new Set();
  const rows = await db.$queryRaw<{ prefix: string }[]>`
    SELECT prefix FROM prefix_claim WHERE scheme_id = ${schemeId} AND prefix = ANY(${[...new Set(prefixes)]}::text[])`;
  return new Set(rows.map(({ prefix }) => prefix));
}

/**
 * Prefixes that are spoken for and look like one: those that fold to the same, then those among its neighbours.
 * @param neighbours at edit distance 1
 */
export async function claimedLookalikes(
  db: Db,
  schemeId: number,
  prefix: string,
  neighbours: readonly string[],
  limit: number,
): Promise<readonly Claim[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM (
      SELECT f.prefix, 0 AS place FROM prefix_claim f
      WHERE f.scheme_id = ${schemeId} AND translate(upper(f.prefix), '0L1', 'OII') = ${foldLookalikes(prefix)} COLLATE "C"
        AND f.prefix <> ${prefix}
      UNION
      SELECT n.prefix, 1 FROM unnest(${[...neighbours]}::text[]) AS w(prefix)
      JOIN prefix_claim n ON n.scheme_id = ${schemeId} AND n.prefix = w.prefix COLLATE "C"
      ORDER BY place, prefix LIMIT ${limit * 2}
    ) AS near JOIN ${joined} ON c.scheme_id = ${schemeId} AND c.prefix = near.prefix
    ORDER BY near.place, near.prefix`;
  const once = new Map(rows.map((row) => [row.prefix, row]));
  return [...once.values()].slice(0, limit).map(claimFrom);
}

/** Of so many that are called most like one, in all schemes, those of the scheme are told. */
const NEAREST = 50;

/** Prefixes whose component is called like one, the likest first (pg_trgm); what is retired too. */
export async function similarPrefixes(
  db: Db,
  schemeId: number,
  title: string,
  least: number,
  limit: number,
): Promise<readonly SimilarPrefix[]> {
  return db.$queryRaw<SimilarPrefix[]>`
    SELECT s.slug AS scheme, p.prefix, p.title,
      (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY po.position), '[]')
       FROM prefix_owner po JOIN owner o ON o.id = po.owner_id WHERE po.prefix_id = p.id) AS owners
    FROM (
      SELECT *, lower(title) <-> lower(${title}) AS distance FROM prefix
      ORDER BY lower(title) <-> lower(${title}) LIMIT ${NEAREST}
    ) p JOIN scheme s ON s.id = p.scheme_id
    WHERE p.scheme_id = ${schemeId} AND p.distance <= ${1 - least}::real
    ORDER BY p.distance, p.prefix LIMIT ${limit}`;
}
