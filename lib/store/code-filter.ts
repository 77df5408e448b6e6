import { Prisma } from '../../prisma/generated/client';
import { searchTerms } from '../domain/search/words';
import { foldSpelling } from '../domain/spelling';
import type { CodeFilter } from '../schema/code-list';
import type { TextFilter } from '../schema/text-filter';
import type { Db } from './database';
import { searchQuery, type WordSearch } from './search-store';
import { textCondition } from './text-filter';

/** What a filter's words stand for in the database. */
export type CodeSearch = WordSearch & {
  /** Beginnings of codes, where the text may be one. */
  readonly spellings: readonly string[];
  /** Codes that have the text as an alias. */
  readonly aliased: readonly number[];
};

const ALIASED = 200;

/** Looks the words of a search up once; null where nothing is searched for. */
export async function readSearch(db: Db, q: string | undefined): Promise<CodeSearch | null> {
  const text = q?.trim() ?? '';
  if (text === '') return null;
  const folded = foldSpelling(text);
  const spelling = /^[\p{L}\p{N}_*.-]{2,64}$/u.test(text);
  const [words, aliased] = await Promise.all([
    searchQuery(db, searchTerms(text)),
    spelling && folded.length >= 2
      ? db.alias.findMany({
          where: { folded: { gte: folded, lt: `${folded}\u{10ffff}` } },
          select: { codeId: true },
          take: ALIASED,
        })
      : [],
  ]);
  return {
    ...words,
    spellings: spelling ? [...new Set([text.toUpperCase(), text.toLowerCase()])] : [],
    aliased: aliased.map((row) => row.codeId),
  };
}

/** The condition of a search on `code c`. */
export function searchCondition(search: CodeSearch | null): Prisma.Sql {
  if (search === null) return Prisma.sql`true`;
  const ways = [
    ...(search.tsquery === null ? [] : [Prisma.sql`c.words @@ ${search.tsquery}::tsquery`]),
    ...search.spellings.map(
      (text) => Prisma.sql`(c.code >= ${text} COLLATE "C" AND c.code < ${`${text}\u{10ffff}`} COLLATE "C")`,
    ),
    ...(search.aliased.length === 0 ? [] : [Prisma.sql`c.id = ANY(${[...search.aliased]}::int[])`]),
  ];
  return ways.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

/** Ids of what a filter names; a name that stands for nothing matches nothing. */
export type CodeScope = {
  readonly schemes: readonly number[] | null;
  readonly prefixes: readonly number[] | null;
  readonly categories: readonly number[] | null;
};

/** Turns the names of a filter into ids, in one query of small tables; owners become their prefixes. */
export async function readScope(db: Db, filter: CodeFilter): Promise<CodeScope> {
  if (namesNothing(filter)) return { schemes: null, prefixes: null, categories: null };
  const [row] = await db.$queryRaw<CodeScope[]>`${scopeQuery(filter)}`;
  return row ?? { schemes: [], prefixes: [], categories: [] };
}

/** The same, and how many codes the filter leaves where it has no words: a sum over the tallies. */
export async function readTalliedScope(
  db: Db,
  filter: CodeFilter,
): Promise<CodeScope & { readonly codes: number }> {
  const [row] = await db.$queryRaw<(CodeScope & { codes: number })[]>`
    WITH w AS MATERIALIZED (${scopeQuery(filter)})
    SELECT w.*, (
      SELECT coalesce(sum(c.codes), 0)::int
      FROM (SELECT n.*, p.scheme_id FROM code_tally n JOIN prefix p ON p.id = n.prefix_id) c
      WHERE ${conditionsOf(filter, {
        schemes: filter.scheme.length === 0 ? null : Prisma.sql`= ANY(w.schemes)`,
        prefixes: byPrefixes(filter) ? Prisma.sql`= ANY(w.prefixes)` : null,
        categories: filter.category.length === 0 ? null : Prisma.sql`= ANY(w.categories)`,
      })}
    ) AS codes FROM w`;
  return row ?? { schemes: [], prefixes: [], categories: [], codes: 0 };
}

function byPrefixes({ prefix, owner }: CodeFilter): boolean {
  return prefix.length > 0 || owner.length > 0;
}

function namesNothing(filter: CodeFilter): boolean {
  return filter.scheme.length === 0 && filter.category.length === 0 && !byPrefixes(filter);
}

function scopeQuery(filter: CodeFilter): Prisma.Sql {
  const bySchemes = filter.scheme.length > 0;
  const schemes = Prisma.sql`SELECT s.id FROM scheme s WHERE s.slug = ANY(${filter.scheme}::text[])`;
  const inScheme = bySchemes ? Prisma.sql`scheme_id IN (${schemes})` : Prisma.sql`true`;
  const named =
    filter.prefix.length > 0 ? Prisma.sql`p.prefix = ANY(${filter.prefix}::text[])` : Prisma.sql`true`;
  const owned =
    filter.owner.length > 0
      ? Prisma.sql`p.id IN (
          SELECT po.prefix_id FROM prefix_owner po JOIN owner o ON o.id = po.owner_id
          WHERE o.slug = ANY(${filter.owner}::text[]))`
      : Prisma.sql`true`;
  const prefixes = Prisma.sql`SELECT p.id FROM prefix p WHERE ${inScheme} AND ${named} AND ${owned}`;
  const categories = Prisma.sql`
    SELECT k.id FROM category k WHERE ${inScheme} AND k.value = ANY(${filter.category}::text[])`;
  const ids = (wanted: boolean, found: Prisma.Sql) =>
    wanted ? Prisma.sql`array(${found})` : Prisma.sql`NULL::int[]`;
  return Prisma.sql`
    SELECT ${ids(bySchemes, schemes)} AS schemes, ${ids(byPrefixes(filter), prefixes)} AS prefixes,
      ${ids(filter.category.length > 0, categories)} AS categories`;
}

/** The condition of everything but the words, on `code c`. */
export function scopeCondition(scope: CodeScope, filter: CodeFilter): Prisma.Sql {
  return conditionsOf(filter, {
    schemes: scope.schemes && among(scope.schemes),
    prefixes: scope.prefixes && among(scope.prefixes),
    categories: scope.categories && among(scope.categories),
  });
}

/** The condition of a filter with its words, and of texts where it asks for them, on `code c`. */
export function foundCondition(
  filter: CodeFilter,
  scope: CodeScope,
  search: CodeSearch | null,
  texts: TextFilter | null = null,
): Prisma.Sql {
  return Prisma.sql`${scopeCondition(scope, filter)} AND ${searchCondition(search)} AND ${textCondition(texts)}`;
}

function conditionsOf(
  { status, httpStatus }: CodeFilter,
  { schemes, prefixes, categories }: Readonly<Record<keyof CodeScope, Prisma.Sql | null>>,
): Prisma.Sql {
  const conditions = [
    // Prefixes were already looked up within their schemes.
    ...(schemes === null || prefixes !== null ? [] : [Prisma.sql`c.scheme_id ${schemes}`]),
    ...(prefixes === null ? [] : [Prisma.sql`c.prefix_id ${prefixes}`]),
    ...(categories === null ? [] : [Prisma.sql`c.category_id ${categories}`]),
    ...(status.length === 0 ? [] : [statusAmong(status)]),
    ...(httpStatus.length === 0 ? [] : [Prisma.sql`c.served_http_status ${among(httpStatus)}`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

function statusAmong(statuses: readonly string[]): Prisma.Sql {
  return statuses.length === 1
    ? Prisma.sql`c.status = ${statuses[0]}::text::lifecycle`
    : Prisma.sql`c.status = ANY(${[...statuses]}::text[]::lifecycle[])`;
}

/** With one value the index gives the order of the list as well. */
function among(values: readonly number[]): Prisma.Sql {
  return values.length === 1 ? Prisma.sql`= ${values[0]}` : Prisma.sql`= ANY(${[...values]}::int[])`;
}
