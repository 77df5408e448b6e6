import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import type { PrefixFilter, prefixSortFields } from '../schema/prefix-list';
import type { Db } from './database';
import { countedPrefixes, type PrefixRow, prefixColumns } from './prefix-select';

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
    SELECT ${prefixColumns}
    FROM (
      SELECT p.* FROM ${countedPrefixes} p WHERE ${prefixCondition(page.filter)} AND ${beyond}
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
