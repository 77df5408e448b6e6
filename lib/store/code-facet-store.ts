import { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import type { CodeFilter } from '../schema/code-list';
import { type CodeScope, type CodeSearch, searchCondition } from './code-filter';
import { type Db, plannedByValue } from './database';

export const codeFacets = ['scheme', 'prefix', 'category', 'status', 'httpStatus', 'owner'] as const;
export type CodeFacet = (typeof codeFacets)[number];

/** A value one can filter by, and how many codes it would leave beside the other filters. */
export type FacetValue = {
  readonly value: string;
  readonly label: string | null;
  readonly codes: number;
};

const VALUES = 100;

/**
 * Values of every facet with their counts, most codes first, at most 100 a facet: from the tallies, or, with words,
 * from the first COUNT_LIMIT + 1 codes they find.
 */
export async function selectFacets(
  db: Db,
  filter: CodeFilter,
  scope: CodeScope,
  search: CodeSearch | null,
): Promise<Readonly<Record<CodeFacet, readonly FacetValue[]>>> {
  const tallies =
    search === null
      ? Prisma.sql`SELECT prefix_id, category_id, status, served_http_status, codes FROM code_tally WHERE codes > 0`
      : Prisma.sql`
          SELECT prefix_id, coalesce(category_id, 0) AS category_id, status, served_http_status, count(*) AS codes
          FROM (SELECT * FROM code c WHERE ${searchCondition(search)} LIMIT ${COUNT_LIMIT + 1}) AS found
          GROUP BY 1, 2, 3, 4`;
  const rows = await db.$queryRaw<(FacetValue & { readonly facet: CodeFacet })[]>`${plannedByValue}
    WITH tallied AS MATERIALIZED (
      SELECT n.*, p.scheme_id,
        ${chosen(Prisma.sql`p.scheme_id`, scope.schemes)} AS in_scheme,
        ${ownPrefix(filter, Prisma.sql`p`)} AS in_prefix,
        ${chosen(Prisma.sql`n.category_id`, scope.categories)} AS in_category,
        ${filter.status.length === 0 ? Prisma.sql`true` : Prisma.sql`n.status = ANY(${filter.status}::text[]::lifecycle[])`} AS in_status,
        ${chosen(Prisma.sql`n.served_http_status`, filter.httpStatus.length === 0 ? null : filter.httpStatus)} AS in_http,
        ${ownedBy(filter, Prisma.sql`n.prefix_id`)} AS in_owner
      FROM (${tallies}) n JOIN prefix p ON p.id = n.prefix_id
    )
    (SELECT 'scheme' AS facet, s.slug AS value, s.name AS label, n.codes
     FROM (
       SELECT scheme_id, sum(codes)::int AS codes FROM tallied
       WHERE in_prefix AND in_category AND in_status AND in_http AND in_owner GROUP BY scheme_id
     ) n JOIN scheme s ON s.id = n.scheme_id
     ORDER BY codes DESC, value LIMIT ${VALUES})
    UNION ALL
    (SELECT 'prefix', p.prefix, min(p.title), sum(n.codes)::int AS codes
     FROM (
       SELECT prefix_id, sum(codes) AS codes FROM tallied
       WHERE in_scheme AND in_category AND in_status AND in_http AND in_owner GROUP BY prefix_id
     ) n JOIN prefix p ON p.id = n.prefix_id
     GROUP BY p.prefix ORDER BY codes DESC, p.prefix LIMIT ${VALUES})
    UNION ALL
    (SELECT 'category', k.value, min(k.label), sum(n.codes)::int AS codes
     FROM (
       SELECT category_id, sum(codes) AS codes FROM tallied
       WHERE in_scheme AND in_prefix AND in_status AND in_http AND in_owner GROUP BY category_id
     ) n JOIN category k ON k.id = n.category_id
     GROUP BY k.value ORDER BY codes DESC, k.value LIMIT ${VALUES})
    UNION ALL
    (SELECT 'status', n.status::text, NULL, sum(n.codes)::int AS codes
     FROM tallied n
     WHERE in_scheme AND in_prefix AND in_category AND in_http AND in_owner
     GROUP BY n.status ORDER BY n.status)
    UNION ALL
    (SELECT 'httpStatus', n.served_http_status::text, NULL, sum(n.codes)::int AS codes
     FROM tallied n
     WHERE in_scheme AND in_prefix AND in_category AND in_status AND in_owner
     GROUP BY n.served_http_status ORDER BY n.served_http_status LIMIT ${VALUES})
    UNION ALL
    (SELECT 'owner', o.slug, o.name, sum(n.codes)::int AS codes
     FROM (
       SELECT prefix_id, sum(codes) AS codes FROM tallied
       WHERE in_scheme AND in_prefix AND in_category AND in_status AND in_http GROUP BY prefix_id
     ) n JOIN prefix_owner po ON po.prefix_id = n.prefix_id JOIN owner o ON o.id = po.owner_id
     GROUP BY o.id ORDER BY codes DESC, o.slug LIMIT ${VALUES})`;
  const of = (facet: CodeFacet) =>
    rows.filter((row) => row.facet === facet).map(({ value, label, codes }) => ({ value, label, codes }));
  return {
    scheme: of('scheme'),
    prefix: of('prefix'),
    category: of('category'),
    status: of('status'),
    httpStatus: of('httpStatus'),
    owner: of('owner'),
  };
}

function chosen(column: Prisma.Sql, values: readonly number[] | null): Prisma.Sql {
  return values === null ? Prisma.sql`true` : Prisma.sql`${column} = ANY(${[...values]}::int[])`;
}

function ownPrefix(filter: CodeFilter, prefix: Prisma.Sql): Prisma.Sql {
  return filter.prefix.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`${prefix}.prefix = ANY(${filter.prefix}::text[])`;
}

function ownedBy(filter: CodeFilter, prefixId: Prisma.Sql): Prisma.Sql {
  return filter.owner.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`${prefixId} IN (
        SELECT po.prefix_id FROM prefix_owner po JOIN owner o ON o.id = po.owner_id
        WHERE o.slug = ANY(${filter.owner}::text[]))`;
}
