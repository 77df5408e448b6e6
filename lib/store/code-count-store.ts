import type { Prisma } from '../../prisma/generated/client';
import { COUNT_LIMIT } from '../domain/page';
import type { Db } from './database';
import { plannedByValue } from './statement-name';

/** How often PostgreSQL's guess has to hold the limit before it is worth a closer look. */
const WORTH_SAMPLING = 3;
/** How many codes the sample should find. */
const SAMPLED = 400;
/** Standard errors that the sample has to lie beyond the limit: one wrong answer in a thousand, were the guess wrong. */
const CERTAIN = 3;

/**
 * How many codes meet a condition on `code c`, counted to `limit` + 1 at most.
 * @param condition what the words of a search and other filters ask for
 */
export async function countCodesWhere(db: Db, condition: Prisma.Sql, limit = COUNT_LIMIT): Promise<number> {
  if (await areCertainlyMore(db, condition, limit)) return limit + 1;
  const [row] = await db.$queryRaw<{ found: number }[]>`${plannedByValue}
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM code c WHERE ${condition} LIMIT ${limit + 1}
    ) AS matches`;
  return row?.found ?? 0;
}

/**
 * Whether so many codes meet a condition that counting to the limit would only confirm it. Where PostgreSQL guesses
 * so, some of the table's blocks are read: a few hundred codes instead of ten thousand.
 */
export async function areCertainlyMore(db: Db, condition: Prisma.Sql, limit = COUNT_LIMIT): Promise<boolean> {
  const guess = await guessedRows(db, condition);
  if (guess < limit * WORTH_SAMPLING) return false;
  const share = Math.min(1, SAMPLED / guess);
  // Codes of one block have much in common, so the error is that of a sample of blocks.
  const [sample] = await db.$queryRaw<{ codes: number; error: number }[]>`${plannedByValue}
    SELECT coalesce(sum(codes), 0)::int AS codes, coalesce(sqrt(sum(codes * codes)), 0)::float AS error
    FROM (
      SELECT count(*) AS codes FROM code c TABLESAMPLE SYSTEM (${share * 100}::real)
      WHERE ${condition} GROUP BY (c.ctid::text::point)[0]
    ) AS blocks`;
  return sample !== undefined && (sample.codes - CERTAIN * sample.error) / share > limit;
}

type Plan = { readonly 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Plan Rows': number } }] };

/** From the statistics that PostgreSQL keeps; they may be old. */
async function guessedRows(db: Db, condition: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<Plan[]>`${plannedByValue}
    EXPLAIN (FORMAT JSON) SELECT 1 FROM code c WHERE ${condition}`;
  return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
}

/** Which of these words more than `many` codes have, as far as PostgreSQL's statistics tell: those it counts are common. */
export async function commonWords(
  db: Db,
  words: readonly string[],
  many: number,
): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT e.word FROM pg_class c, pg_stats s,
      unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS e(word, share)
    WHERE c.oid = 'code'::regclass AND s.schemaname = current_schema() AND s.tablename = 'code' AND s.attname = 'words'
      AND e.word = ANY(${[...words]}::text[]) AND e.share * c.reltuples > ${many}::int`;
  return new Set(rows.map(({ word }) => word));
}
