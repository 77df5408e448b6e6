import { Prisma } from '../../prisma/generated/client';
import type { OwnerReference } from '../domain/code';
import type { CursorKey, CursorPart } from '../domain/cursor';
import type { Lifecycle } from '../domain/lifecycle';
import { capacityOf, countsByCategory, type Prefix, type Repository } from '../domain/prefix';
import type { PrefixFilter, prefixSortFields } from '../schema/prefix-list';
import { type Db, isTaken } from './database';
import { readGrammar } from './scheme-store';

export type PrefixRow = {
  readonly id: number;
  readonly scheme: string;
  readonly segments: unknown;
  readonly categories: number;
  readonly prefix: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: Lifecycle;
  readonly repository_name: string | null;
  readonly repository_url: string | null;
  readonly updated_at: Date;
  readonly owners: readonly OwnerReference[];
  readonly codes: number;
  readonly numbered: number;
  readonly next: number | null;
};

const columns = Prisma.sql`
  p.id, s.slug AS scheme, s.segments, p.prefix, p.title, p.description, p.status::text AS status,
  p.repository_name, p.repository_url, p.updated_at, p.codes,
  (SELECT count(*)::int FROM category k WHERE k.scheme_id = p.scheme_id) AS categories,
  (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY po.position), '[]')
   FROM prefix_owner po JOIN owner o ON o.id = po.owner_id WHERE po.prefix_id = p.id) AS owners,
  CASE WHEN s.segments @> '[{"kind":"number"}]'
    THEN p.codes - (SELECT count(*)::int FROM code c WHERE c.prefix_id = p.id AND c.number IS NULL) ELSE 0
  END AS numbered,
  (SELECT n.next FROM counter n WHERE n.prefix_id = p.id AND n.category_id IS NULL) AS next`;

/** Prefixes with how many codes each has; few enough to be counted and sorted whole. */
const counted = Prisma.sql`(
  SELECT p.*, coalesce((SELECT sum(n.codes) FROM code_tally n WHERE n.prefix_id = p.id), 0)::int AS codes
  FROM prefix p)`;

export type PrefixOrder = { readonly field: (typeof prefixSortFields)[number]; readonly descending: boolean };

const sortColumns: Readonly<Record<PrefixOrder['field'], Prisma.Sql>> = {
  prefix: Prisma.sql`p.prefix`,
  title: Prisma.sql`lower(p.title) COLLATE "C"`,
  codes: Prisma.sql`p.codes`,
  updatedAt: Prisma.sql`p.updated_at`,
};

/** Types of a cursor's values, in order. */
export const prefixKeyShape: Readonly<Record<PrefixOrder['field'], readonly CursorPart[]>> = {
  prefix: ['string', 'number'],
  title: ['string', 'number'],
  codes: ['number', 'number'],
  updatedAt: ['time', 'number'],
};

export function prefixKey(row: PrefixRow, field: PrefixOrder['field']): CursorKey {
  switch (field) {
    case 'prefix':
      return [row.prefix, row.id];
    case 'title':
      return [row.title.toLowerCase(), row.id];
    case 'codes':
      return [row.codes, row.id];
    case 'updatedAt':
      return [row.updated_at.toISOString(), row.id];
  }
}

function keyValue(field: PrefixOrder['field'], value: string | number | undefined): Prisma.Sql {
  switch (field) {
    case 'prefix':
    case 'title':
      return Prisma.sql`${value} COLLATE "C"`;
    case 'codes':
      return Prisma.sql`${value}::int`;
    case 'updatedAt':
      return Prisma.sql`${value}::timestamptz`;
  }
}

/** Prefixes in order, beyond a key. */
export async function selectPrefixPage(
  db: Db,
  page: {
    readonly filter: PrefixFilter;
    readonly order: PrefixOrder;
    readonly after: CursorKey | null;
    readonly limit: number;
  },
): Promise<readonly PrefixRow[]> {
  const { field, descending } = page.order;
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(${sortColumns[field]}, p.id) ${descending ? Prisma.sql`<` : Prisma.sql`>`} (${keyValue(field, page.after[0])}, ${page.after[1]}::int)`;
  const orderBy = Prisma.sql`${sortColumns[field]} ${direction}, p.id ${direction}`;
  return db.$queryRaw<PrefixRow[]>`
    SELECT ${columns}
    FROM (
      SELECT p.* FROM ${counted} p WHERE ${prefixCondition(page.filter)} AND ${beyond}
      ORDER BY ${orderBy} LIMIT ${page.limit}
    ) p JOIN scheme s ON s.id = p.scheme_id
    ORDER BY ${orderBy}`;
}

export async function countPrefixes(db: Db, filter: PrefixFilter, limit: number): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM prefix p WHERE ${prefixCondition(filter)} LIMIT ${limit}
    ) AS f`;
  return row?.found ?? 0;
}

export async function selectPrefix(db: Db, scheme: string, prefix: string): Promise<PrefixRow | null> {
  const [row] = await db.$queryRaw<PrefixRow[]>`
    SELECT ${columns} FROM ${counted} p JOIN scheme s ON s.id = p.scheme_id
    WHERE s.slug = ${scheme} AND p.prefix = ${prefix}`;
  return row ?? null;
}

export function prefixOf(row: PrefixRow): Prefix {
  const grammar = readGrammar(row.segments);
  return {
    scheme: row.scheme,
    prefix: row.prefix,
    title: row.title,
    description: row.description,
    status: row.status,
    owners: row.owners,
    repository: repositoryOf(row),
    counts: { codes: row.codes },
    capacity: capacityOf(
      grammar,
      row.numbered,
      countsByCategory(grammar) ? row.categories : 1,
      row.next ?? 1,
    ),
    updatedAt: row.updated_at.toISOString(),
  };
}

function repositoryOf(row: PrefixRow): Repository | null {
  return row.repository_url === null ? null : { name: row.repository_name ?? '', url: row.repository_url };
}

/** The condition of a filter, on `prefix p`. */
export function prefixCondition(filter: PrefixFilter): Prisma.Sql {
  const text = filter.q?.trim() ?? '';
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const all = [
    ...(filter.scheme.length === 0
      ? []
      : [Prisma.sql`p.scheme_id IN (SELECT id FROM scheme WHERE slug = ANY(${filter.scheme}::text[]))`]),
    ...(filter.status.length === 0
      ? []
      : [Prisma.sql`p.status = ANY(${filter.status}::text[]::lifecycle[])`]),
    ...(filter.owner.length === 0
      ? []
      : [
          Prisma.sql`p.id IN (SELECT po.prefix_id FROM prefix_owner po JOIN owner o ON o.id = po.owner_id
            WHERE o.slug = ANY(${filter.owner}::text[]))`,
        ]),
    ...(filter.orphaned === undefined
      ? []
      : [
          filter.orphaned
            ? Prisma.sql`NOT EXISTS (SELECT 1 FROM prefix_owner po WHERE po.prefix_id = p.id)`
            : Prisma.sql`EXISTS (SELECT 1 FROM prefix_owner po WHERE po.prefix_id = p.id)`,
        ]),
    ...(text === ''
      ? []
      : [
          Prisma.sql`(p.prefix ILIKE ${pattern} OR p.title ILIKE ${pattern} OR p.repository_name ILIKE ${pattern})`,
        ]),
  ];
  return all.length === 0 ? Prisma.sql`true` : Prisma.join(all, ' AND ');
}

export type PrefixKey = { readonly id: number; readonly status: Lifecycle };

/** The key of a prefix, for what belongs to it. */
export async function prefixByValue(db: Db, schemeId: number, prefix: string): Promise<PrefixKey | null> {
  return db.prefix.findUnique({
    where: { schemeId_prefix: { schemeId, prefix } },
    select: { id: true, status: true },
  });
}

/** Every prefix by the key of its scheme, for telling known ones from others in a text. */
export async function prefixesByScheme(db: Db): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const rows = await db.prefix.findMany({ select: { schemeId: true, prefix: true } });
  const sets = new Map<number, Set<string>>();
  for (const { schemeId, prefix } of rows) {
    const set = sets.get(schemeId) ?? new Set();
    sets.set(schemeId, set.add(prefix));
  }
  return sets;
}

export type NewPrefix = {
  readonly schemeId: number;
  readonly prefix: string;
  readonly title: string;
  readonly description: string | null;
  readonly status: Lifecycle;
  readonly repository: Repository | null;
  readonly ownerIds: readonly number[];
};

/** @returns the key of the new prefix, or null where it is taken */
export async function insertPrefix(db: Db, prefix: NewPrefix): Promise<number | null> {
  const { ownerIds, repository, ...fields } = prefix;
  try {
    const row = await db.prefix.create({
      data: {
        ...fields,
        repositoryName: repository?.name ?? null,
        repositoryUrl: repository?.url ?? null,
        owners: { create: ownerIds.map((ownerId, position) => ({ ownerId, position })) },
      },
      select: { id: true },
    });
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

export type PrefixOfReading = {
  readonly id: number;
  readonly schemeId: number;
  readonly prefix: string;
  readonly title: string;
  readonly owners: readonly OwnerReference[];
};

/** The prefixes that are registered among those that texts were read to have. */
export async function prefixesOfReadings(
  db: Db,
  readings: readonly { readonly schemeId: number; readonly prefix: string }[],
): Promise<readonly PrefixOfReading[]> {
  if (readings.length === 0) return [];
  const rows = await db.prefix.findMany({
    where: { OR: readings.map(({ schemeId, prefix }) => ({ schemeId, prefix })) },
    select: {
      id: true,
      schemeId: true,
      prefix: true,
      title: true,
      owners: { select: { owner: { select: { slug: true, name: true } } }, orderBy: { position: 'asc' } },
    },
  });
  return rows.map((row) => ({ ...row, owners: row.owners.map(({ owner }) => owner) }));
}
