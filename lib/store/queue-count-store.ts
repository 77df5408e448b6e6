import { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import type { TranslationState } from '../domain/translation';
import type { Db } from './database';
import { type QueueScope, queueCondition, statesOf } from './queue-filter';
import { plannedByValue } from './statement-name';

/** Entries of a locale that are alike, and how many they are. */
export type QueueGroup = {
  readonly scheme: string;
  readonly schemeName: string;
  /** Null where prefixes are not told apart. */
  readonly prefix: string | null;
  readonly title: string | null;
  readonly state: TranslationState;
  readonly outdated: boolean;
  readonly entries: number;
};

/** Whether the tallies alone tell how many entries a filter leaves. */
export function isTallied({ filter, search }: QueueScope): boolean {
  return (
    search === null &&
    filter.check.length === 0 &&
    filter.changedBy.length === 0 &&
    filter.changedSince === undefined
  );
}

/** The check whose tally alone tells how many entries a filter leaves; null: there is none. */
export function talliedCheck({ search, filter }: QueueScope): string | null {
  const { check, state, outdated, changedBy, changedSince } = filter;
  const [only, ...others] = check;
  const isAlone =
    search === null &&
    others.length === 0 &&
    state.length === 0 &&
    outdated === undefined &&
    changedBy.length === 0 &&
    changedSince === undefined;
  return only !== undefined && isAlone ? only : null;
}

/** All entries of a locale from the tallies, whatever else is filtered by. @param byPrefix tells prefixes apart */
export async function talliedGroups(
  db: Db,
  locale: string,
  byPrefix: boolean,
): Promise<readonly QueueGroup[]> {
  const texts = Prisma.sql`
    SELECT prefix_id, state::text AS state, outdated, texts AS entries FROM translation_tally WHERE locale = ${locale}
    UNION ALL
    SELECT prefix_id, 'missing', false, -texts FROM translation_tally WHERE locale = ${locale}
    UNION ALL
    SELECT prefix_id, 'missing', false, codes FROM code_tally`;
  return db.$queryRaw<QueueGroup[]>`${groupsQuery(texts, byPrefix)}`;
}

/**
 * Groups with the names of their schemes and prefixes: 200 prefixes make 2,000 rows of what a facet of states tells in
 * ten. @param rows `prefix_id`, `state`, `outdated`, `entries`
 */
function groupsQuery(rows: Prisma.Sql, byPrefix: boolean): Prisma.Sql {
  const [key, names] = byPrefix
    ? [Prisma.sql`p.id`, Prisma.sql`p.prefix, p.title`]
    : [Prisma.sql`s.id`, Prisma.sql`NULL AS prefix, NULL AS title`];
  const own = byPrefix ? Prisma.sql`, p.prefix, p.title` : Prisma.empty;
  return Prisma.sql`
    SELECT s.slug AS scheme, s.name AS "schemeName", ${names}, r.state, r.outdated, sum(r.entries)::int AS entries
    FROM (
      SELECT prefix_id, state, outdated, sum(entries) AS entries FROM (${rows}) AS all_rows GROUP BY 1, 2, 3
    ) r JOIN prefix p ON p.id = r.prefix_id JOIN scheme s ON s.id = p.scheme_id
    GROUP BY ${key}, s.slug, s.name${own}, r.state, r.outdated HAVING sum(r.entries) > 0`;
}

/** How many entries a filter leaves that the tallies alone can count. */
export async function countTallied(db: Db, { locale, filter, prefixes }: QueueScope): Promise<number> {
  const { texts, missing } = statesOf(filter);
  const here = prefixes === null ? Prisma.sql`true` : Prisma.sql`prefix_id = ANY(${[...prefixes]}::int[])`;
  const outdated =
    filter.outdated === undefined ? Prisma.sql`true` : Prisma.sql`outdated = ${filter.outdated === 'true'}`;
  const written = Prisma.sql`
    SELECT coalesce(sum(texts), 0) FROM translation_tally
    WHERE locale = ${locale} AND state = ANY(${[...texts]}::text[]::translation_state[]) AND ${outdated} AND ${here}`;
  const unwritten = Prisma.sql`
    (SELECT coalesce(sum(codes), 0) FROM code_tally WHERE ${here})
    - (SELECT coalesce(sum(texts), 0) FROM translation_tally WHERE locale = ${locale} AND ${here})`;
  const [row] = await db.$queryRaw<{ entries: number }[]>`
    SELECT ((${written}) + ${missing ? unwritten : Prisma.sql`0`})::int AS entries`;
  return row?.entries ?? 0;
}

/** The same of the first COUNT_LIMIT + 1 entries that words, a check, an author or a time leave. */
export async function foundGroups(
  db: Db,
  scope: QueueScope,
  byPrefix: boolean,
): Promise<readonly QueueGroup[]> {
  const { filter, locale } = scope;
  const loose = {
    ...scope,
    prefixes: null,
    filter: { ...filter, scheme: [], prefix: [], state: [], outdated: undefined },
  };
  const byText = filter.check.length > 0 || filter.changedBy.length > 0 || filter.changedSince !== undefined;
  const from = byText
    ? Prisma.sql`translation t JOIN code c ON c.id = t.code_id`
    : Prisma.sql`code c LEFT JOIN translation t ON t.code_id = c.id AND t.locale = ${locale}`;
  const here = byText ? Prisma.sql`t.locale = ${locale}` : Prisma.sql`true`;
  const found = Prisma.sql`
    SELECT c.prefix_id, coalesce(t.state::text, 'missing') AS state, coalesce(t.outdated, false) AS outdated, 1 AS entries
    FROM ${from} WHERE ${here} AND ${queueCondition(loose, byText)} LIMIT ${COUNT_LIMIT + 1}`;
  return db.$queryRaw<QueueGroup[]>`${plannedByValue} ${groupsQuery(found, byPrefix)}`;
}

export type Counted = { readonly value: string; readonly label: string | null; readonly entries: number };

/** Whether a facet narrows by nothing that its tally does not know, its own choice aside. */
export function isOfAll({ search, filter }: QueueScope, own: 'check' | 'changedBy'): boolean {
  const other = own === 'check' ? filter.changedBy : filter.check;
  return (
    search === null &&
    other.length === 0 &&
    filter.state.length === 0 &&
    filter.outdated === undefined &&
    filter.changedSince === undefined
  );
}

/** The first COUNT_LIMIT + 1 texts that a filter leaves, its choice of a facet aside. */
function foundTexts(scope: QueueScope, own: 'check' | 'changedBy', has: Prisma.Sql): Prisma.Sql {
  const { texts } = statesOf(scope.filter);
  const beside = { ...scope, filter: { ...scope.filter, [own]: [] } };
  return Prisma.sql`
    SELECT t.failing, t.author_id FROM translation t JOIN code c ON c.id = t.code_id
    WHERE t.locale = ${scope.locale} AND t.state = ANY(${[...texts]}::text[]::translation_state[]) AND ${has}
      AND ${queueCondition(beside, true)} LIMIT ${COUNT_LIMIT + 1}`;
}

/** How many of the texts that a filter leaves each check finds something in, most first. */
export async function foundChecks(db: Db, scope: QueueScope): Promise<readonly Counted[]> {
  return db.$queryRaw<Counted[]>`${plannedByValue}
    SELECT split_part(f.check, '/', 2) AS value, NULL AS label, count(*)::int AS entries
    FROM (${foundTexts(scope, 'check', Prisma.sql`t.failing <> '{}'`)}) x, unnest(x.failing) AS f("check")
    GROUP BY 1 ORDER BY entries DESC, value`;
}

/** Who saved the texts that a filter leaves, as `countAuthors`. */
export async function foundAuthors(db: Db, scope: QueueScope): Promise<readonly Counted[]> {
  return db.$queryRaw<Counted[]>`${plannedByValue}
    SELECT x.author_id AS value, u.name AS label, count(*)::int AS entries
    FROM (${foundTexts(scope, 'changedBy', Prisma.sql`t.author_id IS NOT NULL`)}) x
    JOIN "user" u ON u.id = x.author_id GROUP BY 1, 2 ORDER BY entries DESC, value LIMIT 100`;
}

/** How many texts each check finds something in, most first, of some prefixes or of all. */
export async function countChecks(
  db: Db,
  locale: string,
  prefixes: readonly number[] | null,
): Promise<readonly Counted[]> {
  const among = prefixes === null ? Prisma.sql`true` : Prisma.sql`prefix_id = ANY(${[...prefixes]}::int[])`;
  return db.$queryRaw<Counted[]>`
    SELECT "check" AS value, NULL AS label, sum(texts)::int AS entries FROM check_tally
    WHERE locale = ${locale} AND ${among} GROUP BY 1 HAVING sum(texts) > 0 ORDER BY entries DESC, value`;
}

/** Who saved the texts of a locale as they are, those with most of them first; at most 100. */
export async function countAuthors(db: Db, locale: string): Promise<readonly Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT a.author_id AS value, u.name AS label, a.entries
    FROM (
      SELECT author_id, count(*)::int AS entries FROM translation
      WHERE locale = ${locale} AND author_id IS NOT NULL GROUP BY author_id
    ) a JOIN "user" u ON u.id = a.author_id
    ORDER BY a.entries DESC, a.author_id LIMIT 100`;
}
