import { Prisma } from '../../prisma/generated/client';
import type { Parameter } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import type { NumberFrame } from '../domain/scheme/number-frame';
import { foldSpelling } from '../domain/spelling';
import type { Db } from './database';
import { isTaken } from './lost-race';

/** One counter: the identity segments before the number. */
export type CounterKey = { readonly prefixId: number; readonly categoryId: number | null };

/** Where the numbers of new codes come from. */
export type Numbering =
  /** The counter hands them out. */
  | {
      readonly kind: 'next';
      readonly frame: NumberFrame;
      readonly first: number;
      readonly last: number;
    }
  /** Each code has its spelling, and its number where it has one. */
  | { readonly kind: 'given'; readonly code: string; readonly number: number | null };

export type NewCode = {
  readonly name: string | null;
  readonly title: string | null;
  readonly message: string;
  readonly parameters: readonly Parameter[];
  readonly description: string | null;
  readonly action: string | null;
  readonly httpStatus: number | null;
  readonly servedHttpStatus: number;
  readonly flags: readonly string[];
  readonly status: Lifecycle;
  readonly aliases: readonly string[];
  readonly words: readonly string[];
};

export type NewCodes = CounterKey & {
  readonly schemeId: number;
  readonly numbering: Numbering;
  /** One, where the numbering is given. */
  readonly codes: readonly NewCode[];
  readonly actorId: string | null;
  readonly at: Date;
};

export type Inserted = { readonly id: number; readonly code: string; readonly number: number | null };

/**
 * Registers codes with their first revisions and aliases, and hands out their numbers: one statement, however many
 * there are.
 * @returns the codes in order, fewer where the counter was full; null where a spelling or a number is taken
 */
export async function insertCodes(db: Db, add: NewCodes): Promise<readonly Inserted[] | null> {
  const rows = add.codes.map((code) => ({
    ...code,
    words: [...code.words].sort(),
    folded: code.aliases.map(foldSpelling),
  }));
  try {
    return await db.$queryRaw<Inserted[]>`
      WITH spelled AS MATERIALIZED (${spellings(add)}),
      wanted AS (
        SELECT * FROM ROWS FROM (json_to_recordset(${JSON.stringify(rows)}::json) AS (
          name text, title text, message text, parameters jsonb, description text, action text, "httpStatus" int,
          "servedHttpStatus" int, flags text[], status text, aliases text[], folded text[], words text[]
        )) WITH ORDINALITY AS w(name, title, message, parameters, description, action, http_status,
          served_http_status, flags, status, aliases, folded, words, place)
        JOIN spelled USING (place)
      ),
      inserted AS (
        INSERT INTO code (scheme_id, prefix_id, category_id, code, number, name, title, message, parameters,
          description, action, http_status, served_http_status, flags, status, words, created_at, updated_at)
        SELECT ${add.schemeId}::int, ${add.prefixId}::int, ${add.categoryId}::int, code, number, name, title,
          message, parameters, description, action, http_status, served_http_status, flags, status::lifecycle,
          array_to_tsvector(words), ${add.at}::timestamptz, ${add.at}::timestamptz
        FROM wanted ORDER BY place
        RETURNING id, code, number, message
      ),
      revisions AS (
        INSERT INTO code_revision (code_id, revision, message, actor_id, created_at)
        SELECT id, 1, message, ${add.actorId}::text, ${add.at}::timestamptz FROM inserted
      ),
      named AS (
        INSERT INTO alias (scheme_id, code_id, alias, folded, created_at)
        SELECT ${add.schemeId}::int, i.id, a.alias, a.folded, ${add.at}::timestamptz
        FROM inserted i JOIN wanted w ON w.code = i.code, unnest(w.aliases, w.folded) AS a(alias, folded)
      )
      SELECT id, code, number FROM inserted ORDER BY id`;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/** Rows of place (from 1), number and code. */
function spellings({ numbering, prefixId, categoryId, codes, at }: NewCodes): Prisma.Sql {
  if (numbering.kind === 'given') {
    return Prisma.sql`SELECT 1::bigint AS place, ${numbering.number}::int AS number, ${numbering.code}::text AS code`;
  }
  const { frame, first, last } = numbering;
  return Prisma.sql`
    SELECT place, number, ${frame.before}::text || lpad(number::text, ${frame.digits}::int, '0') || ${frame.after}::text
      AS code
    FROM take_numbers(${prefixId}::int, ${categoryId}::int, ${first}::int, ${last}::int, ${codes.length}::int,
      ${at}::timestamptz) WITH ORDINALITY AS t(number, place)`;
}

/** Moves a counter past a number that is about to be used, and holds it until the end of the transaction. */
export async function passNumber(
  db: Db,
  { prefixId, categoryId }: CounterKey,
  first: number,
  used: number,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO counter AS n (prefix_id, category_id, next)
    VALUES (${prefixId}::int, ${categoryId}::int, greatest(${first}::int, ${used + 1}::int))
    ON CONFLICT (prefix_id, category_id) DO UPDATE SET next = greatest(n.next, ${used + 1}::int)`;
}

/** Holds a counter until the end of the transaction; nobody gets a number of it meanwhile. */
export async function holdCounter(db: Db, counter: CounterKey, first: number): Promise<void> {
  await passNumber(db, counter, first, first - 1);
}

/** Takes the next numbers of a counter; fewer where it is full. */
export async function takeNumbers(
  db: Db,
  { prefixId, categoryId }: CounterKey,
  { first, last }: { readonly first: number; readonly last: number },
  wanted: number,
  at: Date,
): Promise<readonly number[]> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    SELECT number FROM take_numbers(${prefixId}::int, ${categoryId}::int, ${first}::int, ${last}::int,
      ${wanted}::int, ${at}::timestamptz) AS t(number)`;
  return rows.map(({ number }) => number);
}

/** The number that would be handed out next, as far as one can know beforehand; null where the counter is full. */
export async function nextNumberOf(
  db: Db,
  { prefixId, categoryId }: CounterKey,
  { first, last }: { readonly first: number; readonly last: number },
  at: Date,
): Promise<number | null> {
  const [row] = await db.$queryRaw<{ number: number | null }[]>`
    SELECT coalesce(
      (SELECT f FROM free_numbers(${prefixId}::int, ${categoryId}::int, b.next, ${last}::int, 1,
         ${at}::timestamptz) AS f),
      (SELECT f FROM free_numbers(${prefixId}::int, ${categoryId}::int, ${first}::int, b.next - 1, 1,
         ${at}::timestamptz) AS f)
    ) AS number
    FROM (SELECT coalesce(
      (SELECT n.next FROM counter n WHERE n.prefix_id = ${prefixId}::int
         AND coalesce(n.category_id, 0) = coalesce(${categoryId}::int, 0)),
      ${first}::int) AS next) b`;
  return row?.number ?? null;
}

/**
 * What keeps a number from being used although no code has it. Ask while the counter is held.
 * @param by null: somebody whom no reservation stops
 */
export async function numberHeld(
  db: Db,
  { prefixId, categoryId }: CounterKey,
  number: number,
  by: { readonly userId: string | null; readonly owners: readonly number[] } | null,
  at: Date,
): Promise<'spent' | 'reserved' | null> {
  const [row] = await db.$queryRaw<{ spent: boolean; reserved: boolean }[]>`
    SELECT
      EXISTS (SELECT 1 FROM spent_number s WHERE s.prefix_id = ${prefixId}
        AND s.category_id = coalesce(${categoryId}::int, 0) AND s.number = ${number}::int) AS spent,
      EXISTS (SELECT 1 FROM reservation r WHERE r.prefix_id = ${prefixId}
        AND coalesce(r.category_id, 0) = coalesce(${categoryId}::int, 0)
        AND ${number}::int BETWEEN r."from" AND r."to" AND r.ended_at IS NULL AND r.until > ${at}::timestamptz
        AND ${by !== null}::boolean
        AND r.by_user_id IS DISTINCT FROM ${by?.userId ?? null}::text
        AND (r.owner_id IS NULL OR r.owner_id <> ALL(${[...(by?.owners ?? [])]}::int[]))) AS reserved`;
  if (row?.spent) return 'spent';
  return row?.reserved ? 'reserved' : null;
}
