import { Prisma } from '../../prisma/generated/client';
import type { Role } from '../domain/access';
import { inOrder, roleKey } from '../domain/role';
import type { User, UserDetails } from '../domain/user';
import type { Db } from './database';
import { isTaken } from './lost-race';
import { roleOf, rowOf } from './role-row';

const columns = {
  id: true,
  email: true,
  name: true,
  disabledAt: true,
  createdAt: true,
  roles: { select: { role: true, locale: true } },
} as const;

type Row = Omit<User, 'roles'> & { readonly roles: readonly { role: Role['role']; locale: string }[] };

function userOf(row: Row): User {
  return { ...row, roles: inOrder(row.roles.map(roleOf)) };
}

/** @param now sessions that have ended by then are not counted */
export async function userById(db: Db, id: string, now: Date): Promise<UserDetails | null> {
  const found = await db.user.findUnique({
    where: { id },
    select: {
      ...columns,
      memberOf: { select: { owner: { select: { slug: true, name: true } } } },
      accounts: { where: { providerId: 'credential' }, select: { id: true } },
      _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } },
    },
  });
  if (found === null) return null;
  const { memberOf, accounts, _count, ...row } = found;
  return {
    ...userOf(row),
    owners: memberOf.map(({ owner }) => owner).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    sessions: _count.sessions,
    hasPassword: accounts.length > 0,
  };
}

/** A user who until the end of the transaction is changed by nobody else. */
export async function lockUser(
  db: Db,
  by: { readonly id: string } | { readonly email: string },
): Promise<User | null> {
  const which = 'id' in by ? Prisma.sql`id = ${by.id}` : Prisma.sql`email = ${by.email}`;
  const [locked] = await db.$queryRaw<{ id: string }[]>`SELECT id FROM "user" WHERE ${which} FOR UPDATE`;
  if (locked === undefined) return null;
  return userOf(await db.user.findUniqueOrThrow({ where: { id: locked.id }, select: columns }));
}

/**
 * Whether somebody other than this user is an administrator who can sign in. Until the end of the transaction nobody
 * else can take that away: the rows of all administrators are locked, and counted after that.
 */
export async function hasOtherAdmin(db: Db, id: string): Promise<boolean> {
  await db.$queryRaw`SELECT user_id FROM user_role WHERE role = 'admin' ORDER BY user_id FOR UPDATE`;
  const other = await db.userRole.findFirst({
    where: { role: 'admin', userId: { not: id }, user: { disabledAt: null } },
    select: { userId: true },
  });
  return other !== null;
}

export type NewUser = Pick<User, 'id' | 'email' | 'name' | 'roles'> & {
  readonly passwordHash: string | null;
  readonly now: Date;
};

/** @returns false where the e-mail address is taken */
export async function insertUser(db: Db, user: NewUser): Promise<boolean> {
  const { id, email, name, roles, passwordHash, now } = user;
  const times = { createdAt: now, updatedAt: now };
  try {
    await db.user.create({
      data: { id, email, name, ...times, roles: { createMany: { data: roles.map(rowOf) } } },
    });
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  if (passwordHash !== null) {
    // As better-auth keeps a password: an account of the user with themselves.
    await db.account.create({
      data: {
        id: `${id}-credential`,
        userId: id,
        accountId: id,
        providerId: 'credential',
        password: passwordHash,
        ...times,
      },
    });
  }
  return true;
}

/** Keeps what was changed of a user who is locked. */
export async function saveUser(db: Db, before: User, after: User, now: Date): Promise<void> {
  const missingIn = (roles: readonly Role[]) => (role: Role) =>
    !roles.some((other) => roleKey(other) === roleKey(role));
  const userId = after.id;
  for (const role of before.roles.filter(missingIn(after.roles))) {
    await db.userRole.delete({ where: { userId_role_locale: { userId, ...rowOf(role) } } });
  }
  await db.userRole.createMany({
    data: after.roles.filter(missingIn(before.roles)).map((role) => ({ userId, ...rowOf(role) })),
  });
  const { name, disabledAt } = after;
  await db.user.update({ where: { id: userId }, data: { name, disabledAt, updatedAt: now } });
}

/** Ends every session of a user, whichever browser it is in. */
export async function endSessions(db: Db, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
}
