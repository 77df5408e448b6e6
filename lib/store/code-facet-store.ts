import { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import { type CodeFacet, type CodeFilter, codeFacets } from '../schema/code-list';
import type { TextFilter } from '../schema/text-filter';
import { areCertainlyMore } from './code-count-store';
import { type CodeScope, type CodeSearch, foundCondition, readScope } from './code-filter';
import type { Db } from './database';
import { plannedByValue } from './statement-name';

/** A value one can filter by, and how many codes it would leave beside the other filters. */
export type FacetValue = {
  readonly value: string;
  readonly label: string | null;
  /** Null where counting stopped. */
  readonly codes: number | null;
};

const VALUES = 100;

export type CodeCounts = Readonly<Partial<Record<CodeFacet, readonly FacetValue[]>>>;

/** How each facet is counted, from `tallied`. */
const valuesOf: Readonly<Record<CodeFacet, Prisma.Sql>> = {
  scheme: Prisma.sql`
    (SELECT 'scheme' AS facet, s.slug AS value, s.name AS label, n.codes
     FROM (
       SELECT scheme_id, sum(codes)::int AS codes FROM tallied
       WHERE in_prefix AND in_category AND in_status AND in_http AND in_owner GROUP BY scheme_id
     ) n JOIN scheme s ON s.id = n.scheme_id
     ORDER BY codes DESC, value LIMIT ${VALUES})`,
  prefix: Prisma.sql`
    (SELECT 'prefix' AS facet, p.prefix AS value, min(p.title) AS label, sum(n.codes)::int AS codes
     FROM (
       SELECT prefix_id, sum(codes) AS codes FROM tallied
       WHERE in_scheme AND in_category AND in_status AND in_http AND in_owner GROUP BY prefix_id
     ) n JOIN prefix p ON p.id = n.prefix_id
     GROUP BY p.prefix ORDER BY codes DESC, p.prefix LIMIT ${VALUES})`,
  category: Prisma.sql`
    (SELECT 'category' AS facet, k.value AS value, min(k.label) AS label, sum(n.codes)::int AS codes
     FROM (
       SELECT category_id, sum(codes) AS codes FROM tallied
       WHERE in_scheme AND in_prefix AND in_status AND in_http AND in_owner GROUP BY category_id
     ) n JOIN category k ON k.id = n.category_id
     GROUP BY k.value ORDER BY codes DESC, k.value LIMIT ${VALUES})`,
  status: Prisma.sql`
    (SELECT 'status' AS facet, n.status::text AS value, NULL AS label, sum(n.codes)::int AS codes
     FROM tallied n
     WHERE in_scheme AND in_prefix AND in_category AND in_http AND in_owner
     GROUP BY n.status ORDER BY n.status)`,
  httpStatus: Prisma.sql`
    (SELECT 'httpStatus' AS facet, n.served_http_status::text AS value, NULL AS label, sum(n.codes)::int AS codes
     FROM tallied n
     WHERE in_scheme AND in_prefix AND in_category AND in_status AND in_owner
     GROUP BY n.served_http_status ORDER BY n.served_http_status LIMIT ${VALUES})`,
  owner: Prisma.sql`
    (SELECT 'owner' AS facet, o.slug AS value, o.name AS label, sum(n.codes)::int AS codes
     FROM (
       SELECT prefix_id, sum(codes) AS codes FROM tallied
       WHERE in_scheme AND in_prefix AND in_category AND in_status AND in_http GROUP BY prefix_id
     ) n JOIN prefix_owner po ON po.prefix_id = n.prefix_id JOIN owner o ON o.id = po.owner_id
     GROUP BY o.id ORDER BY codes DESC, o.slug LIMIT ${VALUES})`,
};

/** How many codes there are of each kind; each query that counts values reads such rows. */
const allCodes = Prisma.sql`SELECT prefix_id, category_id, status, served_http_status, codes FROM code_tally WHERE codes > 0`;

/**
 * Values of facets with their counts, most codes first, at most 100 a facet. With words or texts a facet is counted as far as
 * a list is: where the other filters leave more than COUNT_LIMIT codes, its values are those without them, and have
 * no count.
 */
export async function selectFacets(
  db: Db,
  filter: CodeFilter,
  search: CodeSearch | null,
  texts: TextFilter | null,
  facets: readonly CodeFacet[] = codeFacets,
): Promise<CodeCounts> {
  if (search === null && texts === null) {
    const { counts } = await countValues(db, filter, await readScope(db, filter), allCodes, facets);
    return counts;
  }
  // What is chosen of a facet does not narrow the facet itself; those without a choice ask for the same codes.
  const chosenFrom = facets.filter((facet) => filter[facet].length > 0).map((facet) => [facet]);
  const others = facets.filter((facet) => filter[facet].length === 0);
  const groups = others.length === 0 ? chosenFrom : [others, ...chosenFrom];
  const counted = await Promise.all(groups.map((group) => countFound(db, filter, search, texts, group)));
  return Object.fromEntries(counted.flatMap((counts) => Object.entries(counts)));
}

async function countFound(
  db: Db,
  chosen: CodeFilter,
  search: CodeSearch | null,
  texts: TextFilter | null,
  facets: readonly CodeFacet[],
): Promise<CodeCounts> {
  const filter: CodeFilter = { ...chosen, ...Object.fromEntries(facets.map((facet) => [facet, []])) };
  const scope = await readScope(db, filter);
  const condition = foundCondition(filter, scope, search, texts);
  if (!(await areCertainlyMore(db, condition))) {
    const found = Prisma.sql`
      SELECT prefix_id, coalesce(category_id, 0) AS category_id, status, served_http_status, count(*) AS codes
      FROM (
        SELECT c.prefix_id, c.category_id, c.status, c.served_http_status FROM code c
        WHERE ${condition} LIMIT ${COUNT_LIMIT + 1}
      ) AS found GROUP BY 1, 2, 3, 4`;
    const { counts, total } = await countValues(db, filter, scope, found, facets);
    if (total <= COUNT_LIMIT) return counts;
  }
  const { counts } = await countValues(db, filter, scope, allCodes, facets);
  return Object.fromEntries(
    facets.map((facet) => [facet, counts[facet]?.map((value) => ({ ...value, codes: null })) ?? []]),
  );
}

type CountRow = { readonly facet: CodeFacet | 'total'; readonly codes: number } & Pick<
  FacetValue,
  'value' | 'label'
>;

async function countValues(
  db: Db,
  filter: CodeFilter,
  scope: CodeScope,
  tallies: Prisma.Sql,
  facets: readonly CodeFacet[],
): Promise<{ readonly counts: CodeCounts; readonly total: number }> {
  const rows = await db.$queryRaw<CountRow[]>`${plannedByValue}
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
    ${Prisma.join(
      facets.map((facet) => valuesOf[facet]),
      ' UNION ALL ',
    )}
    UNION ALL (SELECT 'total', '', NULL, coalesce(sum(codes), 0)::int FROM tallied)`;
  const counts = Object.fromEntries(
    facets.map((wanted) => [
      wanted,
      rows
        .filter(({ facet }) => facet === wanted)
        .map(({ value, label, codes }) => ({ value, label, codes })),
    ]),
  );
  return { counts, total: rows.find(({ facet }) => facet === 'total')?.codes ?? 0 };
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
