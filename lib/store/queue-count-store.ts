import { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import type { TranslationState } from '../domain/translation';
import { type Db, plannedByValue } from './database';
import { type QueueScope, queueCondition, statesOf } from './queue-filter';

/** Entries of a locale that are alike, and how many they are. */
export type QueueGroup = {
  readonly prefixId: number;
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

/** All entries of a locale from the tallies, whatever else is filtered by. */
export async function talliedGroups(db: Db, locale: string): Promise<readonly QueueGroup[]> {
  return db.$queryRaw<QueueGroup[]>`
    WITH texts AS (
      SELECT prefix_id, state::text AS state, outdated, sum(texts)::int AS entries FROM translation_tally
      WHERE locale = ${locale} GROUP BY 1, 2, 3
    )
    SELECT prefix_id AS "prefixId", state, outdated, entries FROM texts WHERE entries > 0
    UNION ALL
    SELECT n.prefix_id, 'missing', false, (n.codes - coalesce(y.entries, 0))::int
    FROM (SELECT prefix_id, sum(codes) AS codes FROM code_tally GROUP BY prefix_id) n
    LEFT JOIN (SELECT prefix_id, sum(entries) AS entries FROM texts GROUP BY prefix_id) y USING (prefix_id)
    WHERE n.codes > coalesce(y.entries, 0)`;
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
export async function foundGroups(db: Db, scope: QueueScope): Promise<readonly QueueGroup[]> {
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
  return db.$queryRaw<QueueGroup[]>`${plannedByValue}
    SELECT prefix_id AS "prefixId", state, outdated, count(*)::int AS entries FROM (
      SELECT c.prefix_id, coalesce(t.state::text, 'missing') AS state, coalesce(t.outdated, false) AS outdated
      FROM ${from} WHERE ${here} AND ${queueCondition(loose)} LIMIT ${COUNT_LIMIT + 1}
    ) AS found GROUP BY 1, 2, 3`;
}

export type Counted = { readonly value: string; readonly label: string | null; readonly entries: number };

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

/** What prefixes and their schemes are called, by the key of the prefix. */
export async function prefixNames(
  db: Db,
  ids: readonly number[],
): Promise<
  ReadonlyMap<
    number,
    { readonly prefix: string; readonly title: string; readonly scheme: string; readonly schemeName: string }
  >
> {
  const rows = await db.$queryRaw<
    { id: number; prefix: string; title: string; scheme: string; schemeName: string }[]
  >`
    SELECT p.id, p.prefix, p.title, s.slug AS scheme, s.name AS "schemeName"
    FROM prefix p JOIN scheme s ON s.id = p.scheme_id WHERE p.id = ANY(${[...ids]}::int[])`;
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
