import { Prisma } from '../../prisma/generated/client';
import type { CodeReading } from '../domain/grammar-report';
import { classOf } from '../domain/scheme/alphabet';
import type { CategorySegment, Grammar, PrefixSegment, Segment } from '../domain/scheme/segment';
import type { Db } from './database';

/**
 * A code as a grammar would write it from its registered parts; NULL where it could not. Said in SQL, so that a
 * million codes are compared where they are.
 */
function spelling(grammar: Grammar): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(grammar.map(spelledSegment), ' || ')})`;
}

function spelledSegment(segment: Segment): Prisma.Sql {
  switch (segment.kind) {
    case 'literal':
      return Prisma.sql`${segment.text}::text`;
    case 'prefix':
      return Prisma.sql`CASE WHEN p.prefix ~ ${valuesOf(segment)} THEN p.prefix END`;
    case 'category':
      return segment.role === 'context'
        ? Prisma.sql`'*'::text`
        : Prisma.sql`CASE WHEN k.segment = ${segment.name} AND k.value ~ ${valuesOf(segment)} THEN k.value END`;
    case 'number':
      return Prisma.sql`CASE WHEN length(c.number::text) <= ${segment.width}::int
        THEN lpad(c.number::text, ${segment.width}::int, '0') END`;
    case 'name':
      return Prisma.sql`CASE WHEN c.name ~ '^[a-z](_?[a-z0-9])*$'
        AND length(c.name) BETWEEN ${segment.width.min}::int AND ${segment.width.max}::int THEN c.name END`;
  }
}

/** A regular expression of the segment's values: a class of ASCII characters, repeated within bounds. */
function valuesOf({ alphabet, case: letterCase, width }: PrefixSegment | CategorySegment): string {
  return `^[${classOf(alphabet, letterCase)}]{${width.min},${width.max}}$`;
}

/** What a code without a number is called until it has one is not written in the grammar. */
const codesWritten = (schemeId: number, grammar: Grammar) => Prisma.sql`
  SELECT c.code, ${spelling(grammar)} AS reads
  FROM code c JOIN prefix p ON p.id = c.prefix_id LEFT JOIN category k ON k.id = c.category_id
  WHERE c.scheme_id = ${schemeId} AND (c.number IS NOT NULL OR c.name IS NOT NULL)`;

/** The first codes of a scheme as another grammar would write them. */
export async function firstReadings(
  db: Db,
  schemeId: number,
  grammar: Grammar,
  limit: number,
): Promise<readonly CodeReading[]> {
  return db.$queryRaw`${codesWritten(schemeId, grammar)} ORDER BY c.code LIMIT ${limit}`;
}

/** Codes of a scheme that another grammar would write otherwise or not at all, by code, beyond one. */
export async function misfits(
  db: Db,
  schemeId: number,
  grammar: Grammar,
  page: { readonly after: string | null; readonly limit: number },
): Promise<readonly CodeReading[]> {
  const beyond = page.after === null ? Prisma.sql`true` : Prisma.sql`c.code > ${page.after} COLLATE "C"`;
  return db.$queryRaw`
    ${codesWritten(schemeId, grammar)} AND ${spelling(grammar)} IS DISTINCT FROM c.code AND ${beyond}
    ORDER BY c.code LIMIT ${page.limit}`;
}

export async function countMisfits(db: Db, schemeId: number, grammar: Grammar): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (${codesWritten(schemeId, grammar)}) w
    WHERE w.reads IS DISTINCT FROM w.code`;
  return row?.found ?? 0;
}

/** Prefixes that have no place in a grammar; where it writes none, every one has. */
export async function misfittingPrefixes(
  db: Db,
  schemeId: number,
  grammar: Grammar,
): Promise<readonly string[]> {
  const segment = grammar.find((candidate) => candidate.kind === 'prefix');
  if (segment === undefined) return [];
  const rows = await db.$queryRaw<{ prefix: string }[]>`
    SELECT prefix FROM prefix WHERE scheme_id = ${schemeId} AND prefix !~ ${valuesOf(segment)} ORDER BY prefix`;
  return rows.map(({ prefix }) => prefix);
}

export type Value = { readonly segment: string; readonly value: string };

/** Values of the vocabulary that have no place in a grammar. */
export async function misfittingCategories(
  db: Db,
  schemeId: number,
  grammar: Grammar,
): Promise<readonly Value[]> {
  const places = grammar
    .filter((segment) => segment.kind === 'category')
    .map((segment) => Prisma.sql`(segment = ${segment.name} AND value ~ ${valuesOf(segment)})`);
  const placed = places.length === 0 ? Prisma.sql`false` : Prisma.join(places, ' OR ');
  return db.$queryRaw`
    SELECT segment, value FROM category WHERE scheme_id = ${schemeId} AND NOT (${placed})
    ORDER BY segment, value`;
}
