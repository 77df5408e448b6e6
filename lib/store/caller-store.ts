import { Prisma } from '../../prisma/generated/client';
import type { Role } from '../domain/access';
import type { Db } from './database';

/** Somebody whose session or token was sent. */
export type Caller = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Keys of the owners they act for. */
  readonly owners: readonly number[];
  /** When the session or token was last known to be used. */
  readonly usedAt: Date | null;
};

type CallerRow = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly { readonly role: Role['role']; readonly locale: string }[];
  readonly owners: readonly number[];
  readonly used_at: Date | null;
};

const who = Prisma.sql`
  u.id, u.name,
  (SELECT coalesce(json_agg(json_build_object('role', r.role, 'locale', r.locale)), '[]')
   FROM user_role r WHERE r.user_id = u.id) AS roles,
  (SELECT coalesce(array_agg(m.owner_id), '{}') FROM owner_member m WHERE m.user_id = u.id) AS owners`;

/** Whose session it is, where it is neither over nor unused since then, and its user not disabled. */
export async function callerBySession(
  db: Db,
  token: string,
  now: Date,
  usedSince: Date,
): Promise<Caller | null> {
  const rows = await db.$queryRaw<CallerRow[]>`
    SELECT ${who}, s.updated_at AS used_at FROM session s JOIN "user" u ON u.id = s.user_id
    WHERE s.token = ${token} AND s.expires_at > ${now} AND s.updated_at > ${usedSince}
      AND u.disabled_at IS NULL`;
  return callerIn(rows);
}

/** Whose API token has this hash, where it is neither over nor revoked, and its user not disabled. */
export async function callerByToken(db: Db, hash: string, now: Date): Promise<Caller | null> {
  const rows = await db.$queryRaw<CallerRow[]>`
    SELECT ${who}, t.last_used_at AS used_at FROM api_token t JOIN "user" u ON u.id = t.user_id
    WHERE t.hash = ${hash} AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ${now})
      AND u.disabled_at IS NULL`;
  return callerIn(rows);
}

export async function noteSession(db: Db, token: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { token, updatedAt: { lt: now } }, data: { updatedAt: now } });
}

export async function noteToken(db: Db, hash: string, now: Date): Promise<void> {
  await db.apiToken.updateMany({ where: { hash }, data: { lastUsedAt: now } });
}

function callerIn(rows: readonly CallerRow[]): Caller | null {
  const [row] = rows;
  if (row === undefined) return null;
  const { id, name, owners } = row;
  return { id, name, owners, roles: row.roles.map(roleOf), usedAt: row.used_at };
}

function roleOf({ role, locale }: CallerRow['roles'][number]): Role {
  return role === 'translator' || role === 'reviewer' ? { role, locale } : { role };
}
