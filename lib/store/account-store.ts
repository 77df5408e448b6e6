import type { Role } from '../domain/access';
import type { Db } from './database';
import { rowOf } from './role-row';

/** How better-auth calls the account that has a password. */
const CREDENTIAL = 'credential';

/** Roles that somebody has from now on beside those they had. */
export async function insertRoles(db: Db, userId: string, roles: readonly Role[]): Promise<void> {
  await db.userRole.createMany({
    data: roles.map((role) => ({ userId, ...rowOf(role) })),
    skipDuplicates: true,
  });
}

export async function hasUsers(db: Db): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}

export type Account = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  readonly disabled: boolean;
  /** Null where they have none; `signsInElsewhere` says whether that is by choice. */
  readonly passwordHash: string | null;
  readonly signsInElsewhere: boolean;
};

/** Somebody by key or by e-mail address in small letters. */
export async function accountOf(
  db: Db,
  who: { readonly id: string } | { readonly email: string },
): Promise<Account | null> {
  const row = await db.user.findUnique({
    where: who,
    select: {
      id: true,
      email: true,
      name: true,
      locale: true,
      disabledAt: true,
      accounts: { select: { providerId: true, password: true } },
    },
  });
  if (row === null) return null;
  const { accounts, disabledAt, ...user } = row;
  return {
    ...user,
    disabled: disabledAt !== null,
    passwordHash: accounts.find(({ providerId }) => providerId === CREDENTIAL)?.password ?? null,
    signsInElsewhere: accounts.some(({ providerId }) => providerId !== CREDENTIAL),
  };
}

export async function updateProfile(
  db: Db,
  id: string,
  profile: { readonly name: string; readonly locale: string | null },
  now: Date,
): Promise<void> {
  await db.user.update({ where: { id }, data: { ...profile, updatedAt: now } });
}

/** Sets somebody's password, the first one or another. */
export async function keepPassword(db: Db, userId: string, passwordHash: string, now: Date): Promise<void> {
  const whose = { providerId: CREDENTIAL, accountId: userId };
  await db.account.upsert({
    where: { providerId_accountId: whose },
    create: {
      id: `password-${userId}`,
      userId,
      ...whose,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    },
    update: { password: passwordHash, updatedAt: now },
  });
}
