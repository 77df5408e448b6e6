import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import type { Token } from '../domain/user';
import type { Db } from './database';

/** Types of a cursor's values, in order. */
export const tokenKeyShape: readonly CursorPart[] = ['time', 'string'];

export function tokenKey({ createdAt, id }: Token): CursorKey {
  return [createdAt.toISOString(), id];
}

const columns = Prisma.sql`
  t.id, t.name, t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt",
  t.revoked_at AS "revokedAt"`;

/** The tokens of a user, newest first or, backwards, oldest first, beyond a key. */
export async function selectTokens(
  db: Db,
  page: {
    readonly userId: string;
    readonly after: CursorKey | null;
    readonly backwards: boolean;
    readonly limit: number;
  },
): Promise<readonly Token[]> {
  const direction = page.backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(t.created_at, t.id) ${page.backwards ? Prisma.sql`>` : Prisma.sql`<`} (${page.after[0]}::timestamptz, ${page.after[1]}::text)`;
  return db.$queryRaw<Token[]>`
    SELECT ${columns} FROM api_token t WHERE t.user_id = ${page.userId} AND ${beyond}
    ORDER BY t.created_at ${direction}, t.id ${direction} LIMIT ${page.limit}`;
}

export async function countTokens(db: Db, userId: string, limit: number): Promise<number> {
  return db.apiToken.count({ where: { userId }, take: limit });
}

export async function insertToken(
  db: Db,
  token: Pick<Token, 'id' | 'name' | 'expiresAt' | 'createdAt'> & {
    readonly userId: string;
    readonly hash: string;
  },
): Promise<void> {
  await db.apiToken.create({ data: token });
}

/** A token of a user, which until the end of the transaction is changed by nobody else. */
export async function lockToken(db: Db, userId: string, id: string): Promise<Token | null> {
  const [token] = await db.$queryRaw<Token[]>`
    SELECT ${columns} FROM api_token t WHERE t.id = ${id} AND t.user_id = ${userId} FOR UPDATE`;
  return token ?? null;
}

export async function endToken(db: Db, id: string, now: Date): Promise<void> {
  await db.apiToken.update({ where: { id }, data: { revokedAt: now } });
}
