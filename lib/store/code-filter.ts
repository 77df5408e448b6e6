import { Prisma } from '../../prisma/generated/client';
import { searchTerms } from '../domain/search/words';
import { foldSpelling } from '../domain/spelling';
import type { CodeFilter } from '../schema/code-list';
import type { Db } from './database';
import { searchQuery, type WordSearch } from './search-store';

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
  const bySchemes = filter.scheme.length > 0;
  const byPrefixes = filter.prefix.length > 0 || filter.owner.length > 0;
  const byCategories = filter.category.length > 0;
  if (!bySchemes && !byPrefixes && !byCategories) return { schemes: null, prefixes: null, categories: null };
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
  const [row] = await db.$queryRaw<CodeScope[]>`
    SELECT ${ids(bySchemes, schemes)} AS schemes, ${ids(byPrefixes, prefixes)} AS prefixes,
      ${ids(byCategories, categories)} AS categories`;
  return row ?? { schemes: [], prefixes: [], categories: [] };
}

/** The condition of everything but the words, on `code c`. */
export function scopeCondition(scope: CodeScope, filter: CodeFilter): Prisma.Sql {
  const conditions = [
    // Prefixes were already looked up within their schemes.
    ...(scope.schemes === null || scope.prefixes !== null
      ? []
      : [among(Prisma.sql`c.scheme_id`, scope.schemes)]),
    ...(scope.prefixes === null ? [] : [among(Prisma.sql`c.prefix_id`, scope.prefixes)]),
    ...(scope.categories === null ? [] : [among(Prisma.sql`c.category_id`, scope.categories)]),
    ...(filter.status.length === 0 ? [] : [statusAmong(filter.status)]),
    ...(filter.httpStatus.length === 0 ? [] : [among(Prisma.sql`c.served_http_status`, filter.httpStatus)]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

function statusAmong(statuses: readonly string[]): Prisma.Sql {
  return statuses.length === 1
    ? Prisma.sql`c.status = ${statuses[0]}::text::lifecycle`
    : Prisma.sql`c.status = ANY(${[...statuses]}::text[]::lifecycle[])`;
}

/** With one value the index gives the order of the list as well. */
function among(column: Prisma.Sql, values: readonly number[]): Prisma.Sql {
  return values.length === 1
    ? Prisma.sql`${column} = ${values[0]}`
    : Prisma.sql`${column} = ANY(${[...values]}::int[])`;
}
