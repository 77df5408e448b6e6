import { z } from 'zod';
import { Prisma } from '../../prisma/generated/client';
import type { Scheme } from '../domain/scheme/scheme';
import type { Grammar } from '../domain/scheme/segment';
import { type createSchemeInput, segmentInput } from '../schema/scheme';
import type { Db } from './database';
import { plainJson } from './json';
import { isTaken } from './lost-race';

const grammar = z.array(segmentInput);

/** A scheme as rules need it, with its key in the database. */
export type SchemeRecord = Omit<Scheme, 'counts'> & { readonly id: number };

type Row = Omit<SchemeRecord, 'grammar' | 'updatedAt'> & {
  readonly segments: unknown;
  readonly updatedAt: Date;
};

const columns = Prisma.sql`
  s.id, s.slug, s.name, s.summary, s.prefix_label AS "prefixLabel", s.segments, s.message_style::text AS "messageStyle",
  s.policy::text AS policy, s.hold_days AS "holdDays", s.remind_days AS "remindDays",
  s.escalate_days AS "escalateDays", s.version, s.guidelines, s.updated_at AS "updatedAt"`;

export async function allSchemes(db: Db): Promise<readonly SchemeRecord[]> {
  const rows = await db.$queryRaw<Row[]>`SELECT ${columns} FROM scheme s ORDER BY s.position, s.id`;
  return rows.map(recordOf);
}

/** What it takes to show codes of any scheme. */
export type SchemeGrammar = Pick<Scheme, 'slug' | 'name' | 'grammar' | 'messageStyle'>;

export async function allGrammars(db: Db): Promise<readonly SchemeGrammar[]> {
  const rows = await db.$queryRaw<(Omit<SchemeGrammar, 'grammar'> & { readonly segments: unknown })[]>`
    SELECT s.slug, s.name, s.segments, s.message_style::text AS "messageStyle" FROM scheme s
    ORDER BY s.position, s.id`;
  return rows.map(({ segments, ...scheme }) => ({ ...scheme, grammar: readGrammar(segments) }));
}

export async function schemeBySlug(db: Db, slug: string): Promise<SchemeRecord | null> {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${columns} FROM scheme s WHERE s.slug = ${slug}`;
  return row === undefined ? null : recordOf(row);
}

/** A scheme whose grammar stays as it is until the transaction ends, for what is written in that grammar. */
export async function schemeToWriteIn(db: Db, slug: string): Promise<SchemeRecord | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM scheme s WHERE s.slug = ${slug} FOR KEY SHARE`;
  return row === undefined ? null : recordOf(row);
}

/**
 * The same, one at a time: whoever looks what else is asked for in it has seen all that was, until the transaction ends.
 */
export async function schemeToAskIn(db: Db, slug: string): Promise<SchemeRecord | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM scheme s WHERE s.slug = ${slug} FOR NO KEY UPDATE`;
  return row === undefined ? null : recordOf(row);
}

/** A scheme that nobody changes, or writes codes in, until the transaction ends. */
export async function lockScheme(db: Db, slug: string): Promise<SchemeRecord | null> {
  const [row] = await db.$queryRaw<Row[]>`SELECT ${columns} FROM scheme s WHERE s.slug = ${slug} FOR UPDATE`;
  return row === undefined ? null : recordOf(row);
}

export type SchemeFields = Omit<Scheme, 'slug' | 'grammar' | 'counts' | 'version' | 'updatedAt'>;

/** Writes a scheme as it is from now on. */
export async function writeScheme(
  db: Db,
  id: number,
  fields: SchemeFields,
  grammar: Grammar,
  at: Date,
): Promise<void> {
  await db.scheme.update({
    where: { id },
    data: {
      name: fields.name,
      summary: fields.summary,
      prefixLabel: fields.prefixLabel,
      messageStyle: fields.messageStyle,
      policy: policyColumn(fields.policy),
      guidelines: fields.guidelines,
      holdDays: fields.holdDays,
      remindDays: fields.remindDays,
      escalateDays: fields.escalateDays,
      segments: plainJson(grammar),
      version: { increment: 1 },
      updatedAt: at,
    },
    select: { id: true },
  });
}

function policyColumn(policy: Scheme['policy']): 'open' | 'registrar' | 'two_approvals' {
  return policy === 'two-approvals' ? 'two_approvals' : policy;
}

function recordOf({ segments, updatedAt, ...row }: Row): SchemeRecord {
  return { ...row, grammar: readGrammar(segments), updatedAt: updatedAt.toISOString() };
}

export function readGrammar(segments: unknown): Grammar {
  return grammar.parse(segments);
}

export type SchemeCounts = { readonly prefixes: number; readonly codes: number };

/** How many prefixes and codes each scheme has, by its key: from the tallies. */
export async function countSchemes(db: Db): Promise<ReadonlyMap<number, SchemeCounts>> {
  const rows = await db.$queryRaw<{ id: number; prefixes: number; codes: number }[]>`
    SELECT p.scheme_id AS id, count(*)::int AS prefixes, coalesce(sum(n.codes), 0)::int AS codes
    FROM prefix p
    LEFT JOIN (SELECT prefix_id, sum(codes) AS codes FROM code_tally GROUP BY prefix_id) n ON n.prefix_id = p.id
    GROUP BY p.scheme_id`;
  return new Map(rows.map(({ id, prefixes, codes }) => [id, { prefixes, codes }]));
}

/** @returns the key of the new scheme, or null where the slug is taken */
export async function insertScheme(
  db: Db,
  input: z.output<typeof createSchemeInput>,
): Promise<number | null> {
  try {
    const { segments, policy, ...fields } = input;
    const row = await db.scheme.create({
      data: {
        ...fields,
        segments: plainJson(segments),
        policy: policyColumn(policy),
        position: await db.scheme.count(),
      },
      select: { id: true },
    });
    return row.id;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}
