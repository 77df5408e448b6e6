import { Prisma } from '../../prisma/generated/client';
import type { MessageChange, Parameter } from '../domain/code';
import type { Lifecycle } from '../domain/lifecycle';
import type { MessageStyle } from '../domain/message/message';
import type { Grammar } from '../domain/scheme/segment';
import { locateCode } from './code-lookup';
import type { Db } from './database';
import { plainJson } from './json';
import { isTaken } from './lost-race';
import { readGrammar } from './scheme-store';
import { lexemes } from './search-store';

/** A code that nobody else changes until the end of the transaction. */
export type LockedCode = {
  readonly id: number;
  readonly schemeId: number;
  readonly scheme: string;
  readonly grammar: Grammar;
  readonly messageStyle: MessageStyle;
  readonly prefixId: number;
  readonly prefix: string;
  /** Keys of the owners of its prefix. */
  readonly ownerIds: readonly number[];
  readonly categoryId: number | null;
  readonly category: string | null;
  readonly categoryHttpStatus: number | null;
  readonly code: string;
  readonly number: number | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly message: string;
  readonly parameters: readonly Parameter[];
  readonly description: string | null;
  readonly action: string | null;
  readonly httpStatus: number | null;
  readonly flags: readonly string[];
  readonly status: Lifecycle;
  readonly reason: string | null;
  readonly since: Date | null;
  readonly replacedById: number | null;
  readonly replacedBy: string | null;
  readonly aliases: readonly string[];
  readonly version: number;
  /** Revision of the default message that translations are made from. */
  readonly sourceRevision: number;
};

type Row = Omit<LockedCode, 'grammar'> & { readonly segments: unknown };

/** Locks a code found by any spelling or alias: one query where it is spelled to the letter. */
export async function lockCode(db: Db, scheme: string, spelling: string): Promise<LockedCode | null> {
  const exact = await lockWhere(
    db,
    Prisma.sql`(
      SELECT e.id FROM code e JOIN scheme es ON es.id = e.scheme_id WHERE es.slug = ${scheme} AND e.code = ${spelling}
      UNION ALL
      SELECT a.code_id FROM alias a JOIN scheme es ON es.id = a.scheme_id
      WHERE es.slug = ${scheme} AND a.alias = ${spelling}
      LIMIT 1
    )`,
  );
  if (exact !== null) return exact;
  const located = await locateCode(db, scheme, spelling, []);
  return located && lockWhere(db, Prisma.sql`${located.id}::int`);
}

async function lockWhere(db: Db, id: Prisma.Sql): Promise<LockedCode | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT c.id, c.scheme_id AS "schemeId", s.slug AS scheme, s.segments, s.message_style::text AS "messageStyle",
      c.prefix_id AS "prefixId", p.prefix,
      array(SELECT po.owner_id FROM prefix_owner po WHERE po.prefix_id = c.prefix_id) AS "ownerIds",
      c.category_id AS "categoryId", k.value AS category, k.http_status AS "categoryHttpStatus",
      c.code, c.number, c.name, c.title, c.message, c.parameters, c.description, c.action,
      c.http_status AS "httpStatus", c.flags, c.status::text AS status, c.deprecated_reason AS reason,
      c.deprecated_at AS since, c.replaced_by_id AS "replacedById",
      (SELECT r.code FROM code r WHERE r.id = c.replaced_by_id) AS "replacedBy",
      array(SELECT a.alias FROM alias a WHERE a.code_id = c.id ORDER BY a.id) AS aliases, c.version,
      c.source_revision AS "sourceRevision"
    FROM code c
    JOIN scheme s ON s.id = c.scheme_id JOIN prefix p ON p.id = c.prefix_id LEFT JOIN category k ON k.id = c.category_id
    WHERE c.id = ${id} FOR UPDATE OF c`;
  if (row === undefined) return null;
  const { segments, ...code } = row;
  return { ...code, grammar: readGrammar(segments) };
}

/** What an edit can change. */
export type EditedCode = Pick<
  LockedCode,
  | 'title'
  | 'message'
  | 'parameters'
  | 'description'
  | 'action'
  | 'httpStatus'
  | 'flags'
  | 'status'
  | 'reason'
  | 'replacedById'
> & { readonly since: string | null };

/** Writes a code that is locked. @param words all words that find it; null: they stay */
export async function writeCode(
  db: Db,
  id: number,
  code: EditedCode & { readonly servedHttpStatus: number },
  words: readonly string[] | null,
  at: Date,
): Promise<void> {
  await db.$executeRaw`
    UPDATE code SET title = ${code.title}, message = ${code.message},
      parameters = ${JSON.stringify(plainJson(code.parameters))}::jsonb, description = ${code.description},
      action = ${code.action}, http_status = ${code.httpStatus}, served_http_status = ${code.servedHttpStatus},
      flags = ${[...code.flags]}::text[], status = ${code.status}::text::lifecycle,
      deprecated_reason = ${code.reason}, deprecated_at = ${code.since}::timestamptz,
      replaced_by_id = ${code.replacedById}::int,
      words = ${words === null ? Prisma.sql`words` : lexemes(words)},
      version = version + 1, updated_at = ${at}::timestamptz
    WHERE id = ${id}`;
}

/** Keeps a new text of the message; unless it is a typo, translations are made from it from now on. */
export async function addRevision(
  db: Db,
  id: number,
  message: string,
  change: MessageChange,
  actorId: string | null,
  at: Date,
): Promise<void> {
  await db.$executeRaw`
    WITH revised AS (
      INSERT INTO code_revision (code_id, revision, message, change, actor_id, created_at)
      SELECT ${id}::int, max(r.revision) + 1, ${message}, ${change}::text::message_change, ${actorId}::text,
        ${at}::timestamptz
      FROM code_revision r WHERE r.code_id = ${id}::int
      RETURNING revision
    )
    UPDATE code SET source_revision = revised.revision FROM revised
    WHERE id = ${id}::int AND ${change}::text <> 'typo'`;
}

/** Whether following the replacements from one code leads to another. Ask while spellings are locked. */
export async function isReplacedBy(db: Db, from: number, to: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    WITH RECURSIVE chain AS (
      SELECT ${from}::int AS id
      UNION
      SELECT c.replaced_by_id FROM chain JOIN code c ON c.id = chain.id WHERE c.replaced_by_id IS NOT NULL
    )
    SELECT EXISTS (SELECT 1 FROM chain WHERE id = ${to}::int) AS found`;
  return row?.found ?? false;
}

/** Counts a change of what belongs to a code, and adds words that find it. */
export async function touchCode(db: Db, id: number, words: readonly string[], at: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE code SET words = words || ${lexemes(words)}, version = version + 1, updated_at = ${at}::timestamptz
    WHERE id = ${id}`;
}

/** Gives a code another spelling. @returns false where it is taken */
export async function respellCode(
  db: Db,
  id: number,
  to: {
    readonly code: string;
    readonly number: number | null;
    readonly name: string | null;
    readonly categoryId: number | null;
    readonly servedHttpStatus: number;
    readonly words: readonly string[];
  },
  at: Date,
): Promise<boolean> {
  try {
    await db.$executeRaw`
      UPDATE code SET code = ${to.code}, number = ${to.number}::int, name = ${to.name}::text,
        category_id = ${to.categoryId}::int, served_http_status = ${to.servedHttpStatus},
        words = words || ${lexemes(to.words)}, version = version + 1, updated_at = ${at}::timestamptz
      WHERE id = ${id}`;
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}
