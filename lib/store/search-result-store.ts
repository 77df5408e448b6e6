import { Prisma } from '../../prisma/generated/client';
import type { Code } from '../domain/code';
import type { FoundCategory, FoundOwner, FoundPrefix } from '../domain/search/search-result';
import { type CodeRow, codeColumns, codeJoins, codeOf } from './code-select';
import type { Db } from './database';

export type CodeSpellings = {
  /** As the grammars read the text. */
  readonly canonical: readonly { readonly schemeId: number; readonly code: string }[];
  /** What a code may begin with. */
  readonly beginnings: readonly string[];
  /** The text folded, for old names that begin with it; null: it is too short to be one. */
  readonly alias: string | null;
};

export type SpelledCode = {
  readonly code: Code;
  readonly found: 'spelled' | 'aliased' | 'begun';
  /** The old name that it was found by. */
  readonly alias: string | null;
};

/** The codes that a text spells, begins to spell, or has an old name of; each once, the best way. */
export async function selectSpelledCodes(
  db: Db,
  { canonical, beginnings, alias }: CodeSpellings,
  locales: readonly string[],
  limit: number,
): Promise<readonly SpelledCode[]> {
  const begun = beginnings.map(
    (text) => Prisma.sql`
      UNION ALL
      (SELECT c.id, 2, NULL, c.code FROM code c
       WHERE c.code >= ${text} COLLATE "C" AND c.code < ${`${text}\u{10ffff}`} COLLATE "C"
       ORDER BY c.code LIMIT ${limit})`,
  );
  const named =
    alias === null
      ? Prisma.empty
      : Prisma.sql`
          UNION ALL
          (SELECT a.code_id, CASE WHEN a.folded = ${alias} THEN 1 ELSE 3 END, a.alias, a.folded FROM alias a
           WHERE a.folded >= ${alias} COLLATE "C" AND a.folded < ${`${alias}\u{10ffff}`} COLLATE "C"
           ORDER BY a.folded LIMIT ${limit})`;
  const rows = await db.$queryRaw<(CodeRow & { spelled: boolean; found_alias: string | null })[]>`
    WITH found AS (
      SELECT c.id, 0 AS rank, NULL::text AS alias, c.code AS place
      FROM unnest(
        ${canonical.map(({ schemeId }) => schemeId)}::int[], ${canonical.map(({ code }) => code)}::text[]
      ) AS w(scheme_id, code)
      JOIN code c ON c.scheme_id = w.scheme_id AND c.code = w.code
      ${begun.length === 0 ? Prisma.empty : Prisma.join(begun, ' ')} ${named}
    ), best AS (SELECT DISTINCT ON (id) * FROM found ORDER BY id, rank, place)
    SELECT ${codeColumns}, f.rank = 0 AS spelled, f.alias AS found_alias
    FROM best f JOIN code c ON c.id = f.id ${codeJoins(locales)}
    ORDER BY f.rank, f.place, c.id LIMIT ${limit * 2}`;
  return rows.map((row) => ({
    code: codeOf(row),
    found: row.spelled ? 'spelled' : row.found_alias === null ? 'begun' : 'aliased',
    alias: row.found_alias,
  }));
}

/** The codes that a tsquery finds, by spelling; none where no word can match. */
export async function selectWordedCodes(
  db: Db,
  tsquery: string | null,
  locales: readonly string[],
  limit: number,
): Promise<readonly Code[]> {
  if (tsquery === null) return [];
  const rows = await db.$queryRaw<CodeRow[]>`
    SELECT ${codeColumns}
    FROM (SELECT c.* FROM code c WHERE c.words @@ ${tsquery}::tsquery ORDER BY c.code, c.id LIMIT ${limit}) c
    ${codeJoins(locales)} ORDER BY c.code, c.id`;
  return rows.map(codeOf);
}

/** How a text finds a thing, best first: it is it, begins it, goes on after it, has its words, is merely like it. */
const likenesses = ['exact', 'begins', 'goesOn', 'words', 'alike'] as const;
export type Likeness = (typeof likenesses)[number];
type Ranked<Found> = Omit<Found, 'exact'> & { readonly likeness: Likeness };

/** Least share of a text's trigrams in a title (pg_trgm) for it to be what was mistyped. */
const LIKENESS = 0.5;
const SHORTEST_MISTYPED = 4;

/** Prefixes by value, title and repository, best first; the table is small and read whole. */
export async function selectFoundPrefixes(
  db: Db,
  text: string,
  limit: number,
): Promise<readonly Ranked<FoundPrefix>[]> {
  const begins = `${likePattern(text)}%`;
  return db.$queryRaw<Ranked<FoundPrefix>[]>`
    SELECT s.slug AS scheme, s.name AS "schemeName", p.prefix, p.title, p.status::text AS status, r.likeness,
      (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY po.position), '[]')
       FROM prefix_owner po JOIN owner o ON o.id = po.owner_id WHERE po.prefix_id = p.id) AS owners
    FROM prefix p JOIN scheme s ON s.id = p.scheme_id
    CROSS JOIN LATERAL (
      SELECT CASE
        WHEN lower(p.prefix) = rtrim(lower(${text}), '-_. ') THEN 'exact'
        WHEN p.prefix ILIKE ${begins} THEN 'begins'
        WHEN starts_with(lower(${text}), lower(p.prefix))
          AND substr(${text}, length(p.prefix) + 1) ~ '^([-_.0-9]| .*[0-9])' THEN 'goesOn'
        WHEN ${hasWords(text, Prisma.sql`concat_ws(' ', p.title, p.repository_name)`)} THEN 'words'
        WHEN ${isLike(text, Prisma.sql`p.title`)} THEN 'alike'
      END AS likeness
    ) r
    WHERE r.likeness IS NOT NULL ORDER BY ${rank}, p.prefix, p.id LIMIT ${limit}`;
}

/** Owners by name, best first; the table is small and read whole. */
export async function selectFoundOwners(
  db: Db,
  text: string,
  limit: number,
): Promise<readonly Ranked<FoundOwner>[]> {
  const begins = `${likePattern(text)}%`;
  return db.$queryRaw<Ranked<FoundOwner>[]>`
    SELECT o.slug, o.name, o.kind::text AS kind, r.likeness,
      (SELECT count(*)::int FROM prefix_owner po WHERE po.owner_id = o.id) AS prefixes
    FROM owner o
    CROSS JOIN LATERAL (
      SELECT CASE
        WHEN lower(${text}) IN (lower(o.name), o.slug) THEN 'exact'
        WHEN o.name ILIKE ${begins} OR o.slug ILIKE ${begins} THEN 'begins'
        WHEN ${hasWords(text, Prisma.sql`o.name`)} THEN 'words'
        WHEN ${isLike(text, Prisma.sql`o.name`)} THEN 'alike'
      END AS likeness
    ) r
    WHERE r.likeness IS NOT NULL ORDER BY ${rank}, o.slug LIMIT ${limit}`;
}

/** Categories by value and label, best first; the table is small and read whole. */
export async function selectFoundCategories(
  db: Db,
  text: string,
  limit: number,
): Promise<readonly Ranked<Omit<FoundCategory, 'segmentLabel' | 'role'>>[]> {
  const begins = `${likePattern(text)}%`;
  return db.$queryRaw<Ranked<Omit<FoundCategory, 'segmentLabel' | 'role'>>[]>`
    SELECT s.slug AS scheme, s.name AS "schemeName", k.segment, k.value, k.label, r.likeness
    FROM category k JOIN scheme s ON s.id = k.scheme_id
    CROSS JOIN LATERAL (
      SELECT CASE
        WHEN lower(k.value) = lower(${text}) THEN 'exact'
        WHEN k.value ILIKE ${begins} THEN 'begins'
        WHEN ${hasWords(text, Prisma.sql`k.label`)} THEN 'words'
      END AS likeness
    ) r
    WHERE r.likeness IS NOT NULL ORDER BY ${rank}, k.value, k.id LIMIT ${limit}`;
}

const rank = Prisma.sql`array_position(${[...likenesses]}::text[], r.likeness)`;

/** Every word of the text, wherever in the column. */
function hasWords(text: string, column: Prisma.Sql): Prisma.Sql {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return Prisma.sql`false`;
  return Prisma.join(
    words.slice(0, 12).map((word) => Prisma.sql`${column} ILIKE ${`%${likePattern(word)}%`}`),
    ' AND ',
  );
}

function isLike(text: string, column: Prisma.Sql): Prisma.Sql {
  return text.length < SHORTEST_MISTYPED
    ? Prisma.sql`false`
    : Prisma.sql`word_similarity(${text}, ${column}) >= ${LIKENESS}`;
}

function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
