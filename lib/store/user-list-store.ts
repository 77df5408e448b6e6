import { Prisma } from '../../prisma/generated/client';
import type { Role } from '../domain/access';
import type { CursorKey, CursorPart } from '../domain/cursor';
import type { User } from '../domain/user';
import type { UserFilter, userSortFields } from '../schema/user';
import type { Db } from './database';
import { type RoleRow, roleOf } from './role-row';

export type UserOrder = { readonly field: (typeof userSortFields)[number]; readonly descending: boolean };

type UserRow = Omit<User, 'roles'> & { readonly roles: readonly RoleRow[]; readonly sortName: string };

const sortColumns: Readonly<Record<UserOrder['field'], Prisma.Sql>> = {
  name: Prisma.sql`lower(u.name) COLLATE "C"`,
  email: Prisma.sql`u.email`,
  createdAt: Prisma.sql`u.created_at`,
};

/** Types of a cursor's values, in order. */
export const userKeyShape: Readonly<Record<UserOrder['field'], readonly CursorPart[]>> = {
  name: ['string', 'string'],
  email: ['string', 'string'],
  createdAt: ['time', 'string'],
};

/** A user of a list, with the key of their place in it. */
export type ListedUser = { readonly user: User; readonly key: CursorKey };

function keyOf(row: UserRow, field: UserOrder['field']): CursorKey {
  switch (field) {
    case 'name':
      return [row.sortName, row.email];
    case 'email':
      return [row.email, row.email];
    case 'createdAt':
      return [row.createdAt.toISOString(), row.email];
  }
}

/** Users in order, beyond a key. */
export async function selectUsers(
  db: Db,
  page: {
    readonly filter: UserFilter;
    readonly order: UserOrder;
    readonly after: CursorKey | null;
    readonly limit: number;
  },
): Promise<readonly ListedUser[]> {
  const { field, descending } = page.order;
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const type = field === 'createdAt' ? Prisma.sql`timestamptz` : Prisma.sql`text`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(${sortColumns[field]}, u.email) ${descending ? Prisma.sql`<` : Prisma.sql`>`} (${page.after[0]}::${type}, ${page.after[1]}::text)`;
  const rows = await db.$queryRaw<UserRow[]>`
    SELECT u.id, u.email, u.name, u.disabled_at AS "disabledAt", u.created_at AS "createdAt",
      lower(u.name) AS "sortName",
      coalesce((SELECT json_agg(json_build_object('role', r.role, 'locale', r.locale) ORDER BY r.role, r.locale)
                FROM user_role r WHERE r.user_id = u.id), '[]') AS roles
    FROM "user" u WHERE ${condition(page.filter)} AND ${beyond}
    ORDER BY ${sortColumns[field]} ${direction}, u.email ${direction} LIMIT ${page.limit}`;
  return rows.map((row) => {
    const { sortName, roles, ...user } = row;
    return { user: { ...user, roles: roles.map(roleOf) }, key: keyOf(row, field) };
  });
}

export async function countUsers(db: Db, filter: UserFilter, limit: number): Promise<number> {
  const [row] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT 1 FROM "user" u WHERE ${condition(filter)} LIMIT ${limit}
    ) AS f`;
  return row?.found ?? 0;
}

export type UserFacets = {
  readonly role: readonly { readonly value: Role['role']; readonly users: number }[];
  readonly disabled: readonly { readonly value: 'true' | 'false'; readonly users: number }[];
};

/** How many users have each role, and how many are disabled, each beside the other filters. */
export async function countUserFacets(db: Db, filter: UserFilter): Promise<UserFacets> {
  const role = await db.$queryRaw<{ value: Role['role']; users: number }[]>`
    SELECT r.role::text AS value, count(DISTINCT r.user_id)::int AS users
    FROM user_role r JOIN "user" u ON u.id = r.user_id WHERE ${condition({ ...filter, role: [] })}
    GROUP BY r.role ORDER BY r.role`;
  const disabled = await db.$queryRaw<{ value: 'true' | 'false'; users: number }[]>`
    SELECT (u.disabled_at IS NOT NULL)::text AS value, count(*)::int AS users
    FROM "user" u WHERE ${condition({ ...filter, disabled: undefined })} GROUP BY 1 ORDER BY 1`;
  return { role, disabled };
}

/** The condition of a filter, on `"user" u`. */
function condition({ q, role, disabled }: UserFilter): Prisma.Sql {
  const text = q?.trim() ?? '';
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const all = [
    ...(text === '' ? [] : [Prisma.sql`(u.name ILIKE ${pattern} OR u.email ILIKE ${pattern})`]),
    ...(role.length === 0
      ? []
      : [
          Prisma.sql`u.id IN (SELECT r.user_id FROM user_role r WHERE r.role = ANY(${role}::text[]::role[]))`,
        ]),
    ...(disabled === undefined
      ? []
      : [disabled ? Prisma.sql`u.disabled_at IS NOT NULL` : Prisma.sql`u.disabled_at IS NULL`]),
  ];
  return all.length === 0 ? Prisma.sql`true` : Prisma.join(all, ' AND ');
}
