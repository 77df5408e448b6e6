import { Prisma } from '../../prisma/generated/client';
import type { Lifecycle } from '../domain/lifecycle';
import type { CodeFilter } from '../schema/code-list';
import { readScope, readSearch, scopeCondition, searchCondition } from './code-filter';
import type { Db } from './database';

/** What a bulk change is about: codes by name, or all that a filter leaves. */
export type BulkSubjects =
  | { readonly codes: readonly { readonly scheme: string; readonly code: string }[] }
  | { readonly filter: CodeFilter };

/** One code of a bulk change as it is. */
export type BulkCode = {
  readonly id: number;
  readonly scheme: string;
  readonly schemeId: number;
  readonly code: string;
  readonly prefixId: number;
  readonly prefix: string;
  readonly categoryId: number | null;
  readonly category: string | null;
  readonly categoryHttpStatus: number | null;
  readonly number: number | null;
  readonly httpStatus: number | null;
  readonly status: Lifecycle;
  readonly reason: string | null;
  readonly since: Date | null;
  readonly replacedById: number | null;
  readonly replacedBy: string | null;
  readonly version: number;
};

/**
 * The codes of a bulk change by key, one more than the limit where there are more. Codes that are named are found by
 * their canonical spelling.
 * @param hold keeps others from changing them until the end of the transaction
 */
export async function selectBulk(
  db: Db,
  subjects: BulkSubjects,
  limit: number,
  hold: boolean,
): Promise<readonly BulkCode[]> {
  const chosen = await chosenBy(db, subjects, limit + 1);
  const lock = hold ? Prisma.sql`FOR UPDATE OF c` : Prisma.empty;
  return db.$queryRaw<BulkCode[]>`
    SELECT c.id, s.slug AS scheme, c.scheme_id AS "schemeId", c.code, c.prefix_id AS "prefixId", p.prefix,
      c.category_id AS "categoryId", k.value AS category, k.http_status AS "categoryHttpStatus", c.number,
      c.http_status AS "httpStatus", c.status::text AS status, c.deprecated_reason AS reason,
      c.deprecated_at AS since, c.replaced_by_id AS "replacedById",
      (SELECT r.code FROM code r WHERE r.id = c.replaced_by_id) AS "replacedBy", c.version
    FROM code c JOIN scheme s ON s.id = c.scheme_id JOIN prefix p ON p.id = c.prefix_id
    LEFT JOIN category k ON k.id = c.category_id
    WHERE c.id = ANY(${chosen}::int[]) ORDER BY c.id ${lock}`;
}

async function chosenBy(db: Db, subjects: BulkSubjects, limit: number): Promise<number[]> {
  if ('filter' in subjects) {
    const { filter } = subjects;
    const [scope, search] = await Promise.all([readScope(db, filter), readSearch(db, filter.q)]);
    const rows = await db.$queryRaw<{ id: number }[]>`
      SELECT c.id FROM code c WHERE ${scopeCondition(scope, filter)} AND ${searchCondition(search)}
      ORDER BY c.id LIMIT ${limit}`;
    return rows.map(({ id }) => id);
  }
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT c.id FROM unnest(
      ${subjects.codes.map(({ scheme }) => scheme)}::text[], ${subjects.codes.map(({ code }) => code)}::text[]
    ) AS w(scheme, code)
    JOIN scheme s ON s.slug = w.scheme JOIN code c ON c.scheme_id = s.id AND c.code = w.code
    ORDER BY c.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Keys of the owners of prefixes. */
export async function ownersOfPrefixes(
  db: Db,
  prefixIds: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await db.$queryRaw<{ id: number; owners: number[] }[]>`
    SELECT u.id, array(SELECT po.owner_id FROM prefix_owner po WHERE po.prefix_id = u.id) AS owners
    FROM unnest(${[...prefixIds]}::int[]) AS u(id)`;
  return new Map(rows.map(({ id, owners }) => [id, owners]));
}

/** What one code becomes. */
export type BulkState = Pick<
  BulkCode,
  'id' | 'code' | 'number' | 'categoryId' | 'httpStatus' | 'status' | 'reason'
> & {
  readonly servedHttpStatus: number;
  readonly since: string | null;
  readonly replacedById: number | null;
};

/** Writes what codes become, in one statement; they are held. */
export async function writeBulk(db: Db, states: readonly BulkState[], at: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE code c SET code = w.code, number = w.number, category_id = w."categoryId", http_status = w."httpStatus",
      served_http_status = w."servedHttpStatus", status = w.status::lifecycle, deprecated_reason = w.reason,
      deprecated_at = w.since, replaced_by_id = w."replacedById", version = c.version + 1,
      updated_at = ${at}::timestamptz
    FROM json_to_recordset(${JSON.stringify(states)}::json) AS w(
      id int, code text, number int, "categoryId" int, "httpStatus" int, "servedHttpStatus" int, status text,
      reason text, since timestamptz, "replacedById" int)
    WHERE c.id = w.id`;
}

export type BulkItem = { readonly id: number; readonly version: number; readonly before: BulkState };

/** Keeps what a bulk change did, so that it can be undone. */
export async function insertBulkChange(
  db: Db,
  bulk: { readonly id: string; readonly actorId: string; readonly at: Date },
  items: readonly BulkItem[],
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO bulk_change (id, actor_id, at) VALUES (${bulk.id}, ${bulk.actorId}, ${bulk.at}::timestamptz)`;
  await db.$executeRaw`
    INSERT INTO bulk_change_code (bulk_change_id, code_id, version, before)
    SELECT ${bulk.id}, w.id, w.version, w.before
    FROM json_to_recordset(${JSON.stringify(items)}::json) AS w(id int, version int, before jsonb)`;
}

/** One's own bulk change, the last where none is named, held; null where there is none that is not undone. */
export async function lockBulkChange(db: Db, actorId: string, id: string | null): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string; undone: boolean }[]>`
    SELECT id, undone_at IS NOT NULL AS undone FROM bulk_change
    WHERE actor_id = ${actorId} AND (${id}::text IS NULL OR id = ${id}::text)
    ORDER BY at DESC, id DESC LIMIT 1 FOR UPDATE`;
  return row === undefined || row.undone ? null : row.id;
}

export async function bulkItems(
  db: Db,
  id: string,
): Promise<readonly { readonly codeId: number; readonly version: number; readonly before: BulkState }[]> {
  return db.$queryRaw`
    SELECT code_id AS "codeId", version, before FROM bulk_change_code WHERE bulk_change_id = ${id} ORDER BY code_id`;
}

export async function selectBulkByKeys(db: Db, ids: readonly number[]): Promise<readonly BulkCode[]> {
  const rows = await db.$queryRaw<{ scheme: string; code: string }[]>`
    SELECT s.slug AS scheme, c.code FROM code c JOIN scheme s ON s.id = c.scheme_id
    WHERE c.id = ANY(${[...ids]}::int[])`;
  return selectBulk(db, { codes: rows }, ids.length, true);
}

export async function setUndone(db: Db, id: string, at: Date): Promise<void> {
  await db.$executeRaw`UPDATE bulk_change SET undone_at = ${at}::timestamptz WHERE id = ${id}`;
}
