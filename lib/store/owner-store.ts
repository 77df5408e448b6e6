import { Prisma } from '../../prisma/generated/client';
import type { OwnerReference } from '../domain/code';
import type { CursorKey } from '../domain/cursor';
import type { Owner } from '../domain/owner';
import { ok, type Result, refuse } from '../domain/result';
import type { Db } from './database';
import { isTaken } from './lost-race';

type OwnerRow = {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'team' | 'person';
  readonly contact: string | null;
  readonly contact_slug: string | null;
  readonly contact_name: string | null;
  readonly version: number;
  readonly prefixes: number;
  readonly codes: number;
};

const columns = Prisma.sql`
  o.slug, o.name, o.kind::text AS kind, o.contact, co.slug AS contact_slug, co.name AS contact_name, o.version,
  (SELECT count(*)::int FROM prefix_owner po WHERE po.owner_id = o.id) AS prefixes,
  (SELECT coalesce(sum(n.codes), 0)::int FROM prefix_owner po JOIN code_tally n ON n.prefix_id = po.prefix_id
   WHERE po.owner_id = o.id) AS codes`;

export type OwnerFilter = { readonly q: string | undefined; readonly kind: readonly ('team' | 'person')[] };

/** Owners by slug, beyond a key. */
export async function selectOwners(
  db: Db,
  page: OwnerFilter & {
    readonly after: CursorKey | null;
    readonly descending: boolean;
    readonly limit: number;
  },
): Promise<readonly Owner[]> {
  const direction = page.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`o.slug ${page.descending ? Prisma.sql`<` : Prisma.sql`>`} ${page.after[0]} COLLATE "C"`;
  const rows = await db.$queryRaw<OwnerRow[]>`
    SELECT ${columns} FROM owner o LEFT JOIN owner co ON co.id = o.contact_owner_id
    WHERE ${conditions(page)} AND ${beyond} ORDER BY o.slug ${direction} LIMIT ${page.limit}`;
  return rows.map(ownerOf);
}

export async function countOwners(db: Db, filter: OwnerFilter, limit: number): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (SELECT 1 FROM owner o WHERE ${conditions(filter)} LIMIT ${limit}) AS f`;
  return row?.found ?? 0;
}

/** How many owners of each kind a text leaves. */
export async function countOwnerKinds(
  db: Db,
  q: string | undefined,
): Promise<readonly { readonly value: Owner['kind']; readonly owners: number }[]> {
  return db.$queryRaw`
    SELECT o.kind::text AS value, count(*)::int AS owners
    FROM owner o WHERE ${conditions({ q, kind: [] })} GROUP BY o.kind ORDER BY o.kind`;
}

export async function ownerBySlug(db: Db, slug: string): Promise<Owner | null> {
  const [row] = await db.$queryRaw<OwnerRow[]>`
    SELECT ${columns} FROM owner o LEFT JOIN owner co ON co.id = o.contact_owner_id WHERE o.slug = ${slug}`;
  return row === undefined ? null : ownerOf(row);
}

/** An owner who is there, as after a change. @throws Error */
export async function savedOwner(db: Db, slug: string): Promise<Owner> {
  const owner = await ownerBySlug(db, slug);
  if (owner === null) throw new Error('The owner is gone.');
  return owner;
}

/** Keys of owners, in the order of the slugs; a slug that stands for nobody is left out. */
export async function ownerIds(
  db: Db,
  slugs: readonly string[],
): Promise<readonly { id: number; slug: string }[]> {
  const rows = await db.owner.findMany({
    where: { slug: { in: [...slugs] } },
    select: { id: true, slug: true },
  });
  return [...rows].sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
}

/**
 * Owners by their slugs, each once and in that order. Refuses with `missing` at the first that stands for nobody.
 */
export async function ownerReferences(
  db: Db,
  slugs: readonly string[],
): Promise<Result<readonly OwnerReference[]>> {
  const wanted = [...new Set(slugs)];
  const known = await knownOwners(db, wanted);
  const unknown = slugs.findIndex((slug) => !known.has(slug));
  if (unknown !== -1) return refuse('missing', `owners.${unknown}`);
  return ok(wanted.flatMap((slug) => known.get(slug) ?? []));
}

/** Those of some owners who are there, by slug. */
export async function knownOwners(
  db: Db,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, OwnerReference>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.owner.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, name: true },
  });
  return new Map(rows.map((row) => [row.slug, row]));
}

/** Keys of owners, in the order of the slugs. Refuses with `missing` at the first that stands for nobody. */
export async function ownerKeys(db: Db, slugs: readonly string[]): Promise<Result<readonly number[]>> {
  const known = await ownerIds(db, slugs);
  const registered = new Set(known.map(({ slug }) => slug));
  const unknown = slugs.findIndex((slug) => !registered.has(slug));
  return unknown === -1 ? ok(known.map(({ id }) => id)) : refuse('missing', `owners.${unknown}`);
}

export type NewOwner = Pick<Owner, 'slug' | 'name' | 'kind' | 'contact'> & {
  readonly contactOwnerId: number | null;
};

/** @returns the key of the new owner, or null where the slug is taken */
export async function insertOwner(db: Db, owner: NewOwner): Promise<number | null> {
  try {
    return (await db.owner.create({ data: owner, select: { id: true } })).id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

type OwnerFields = Pick<Owner, 'name' | 'kind' | 'contact'>;

export type LockedOwner = {
  readonly id: number;
  readonly version: number;
  readonly fields: OwnerFields & {
    /** Slug of the owner who answers for them. */
    readonly contactOwner: string | null;
  };
};

/** An owner as it is, kept from changing until the transaction ends. */
export async function lockOwner(db: Db, slug: string): Promise<LockedOwner | null> {
  const [row] = await db.$queryRaw<LockedOwner[]>`
    SELECT o.id, o.version,
      json_build_object('name', o.name, 'kind', o.kind, 'contact', o.contact, 'contactOwner',
        (SELECT co.slug FROM owner co WHERE co.id = o.contact_owner_id)) AS fields
    FROM owner o WHERE o.slug = ${slug} FOR UPDATE`;
  return row ?? null;
}

/** Writes an owner as they are from now on. */
export async function writeOwner(
  db: Db,
  id: number,
  fields: Omit<NewOwner, 'slug'>,
  at: Date,
): Promise<void> {
  await db.owner.update({
    where: { id },
    data: { ...fields, version: { increment: 1 }, updatedAt: at },
    select: { id: true },
  });
}

function conditions({ q, kind }: OwnerFilter): Prisma.Sql {
  const kinds =
    kind.length === 0 ? Prisma.sql`true` : Prisma.sql`o.kind = ANY(${[...kind]}::text[]::owner_kind[])`;
  const pattern = `%${(q ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`${kinds} AND (o.name ILIKE ${pattern} OR o.slug ILIKE ${pattern})`;
}

function ownerOf(row: OwnerRow): Owner {
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    contact: row.contact,
    contactOwner:
      row.contact_slug === null || row.contact_name === null
        ? null
        : { slug: row.contact_slug, name: row.contact_name },
    version: row.version,
    counts: { prefixes: row.prefixes, codes: row.codes },
  };
}

/** The owners of one prefix, in the order they were named. */
export async function ownersOfPrefix(db: Db, scheme: string, prefix: string): Promise<readonly Owner[]> {
  const rows = await db.$queryRaw<OwnerRow[]>`
    SELECT ${columns}
    FROM prefix_owner po JOIN owner o ON o.id = po.owner_id JOIN prefix p ON p.id = po.prefix_id
    JOIN scheme s ON s.id = p.scheme_id LEFT JOIN owner co ON co.id = o.contact_owner_id
    WHERE s.slug = ${scheme} AND p.prefix = ${prefix} ORDER BY po.position`;
  return rows.map(ownerOf);
}

/** Keys of the owners of one prefix. */
export async function ownerIdsOfPrefix(db: Db, scheme: string, prefix: string): Promise<readonly number[]> {
  const rows = await db.prefixOwner.findMany({
    where: { prefix: { prefix, scheme: { slug: scheme } } },
    select: { ownerId: true },
  });
  return rows.map(({ ownerId }) => ownerId);
}
