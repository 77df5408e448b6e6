import { Prisma } from '../../prisma/generated/client';
import type { CursorKey, CursorPart } from '../domain/cursor';
import type { OwnerMember } from '../domain/user';
import type { Db } from './database';

/** Types of a cursor's values, in order. */
export const memberKeyShape: readonly CursorPart[] = ['string'];

/** Who acts for an owner, by e-mail address, beyond a key. */
export async function selectMembers(
  db: Db,
  page: {
    readonly ownerId: number;
    readonly after: CursorKey | null;
    readonly backwards: boolean;
    readonly limit: number;
  },
): Promise<readonly OwnerMember[]> {
  const direction = page.backwards ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`u.email ${page.backwards ? Prisma.sql`<` : Prisma.sql`>`} ${page.after[0]}::text`;
  return db.$queryRaw<OwnerMember[]>`
    SELECT u.id, u.name, u.email, u.disabled_at AS "disabledAt"
    FROM owner_member m JOIN "user" u ON u.id = m.user_id
    WHERE m.owner_id = ${page.ownerId} AND ${beyond} ORDER BY u.email ${direction} LIMIT ${page.limit}`;
}

export async function countMembers(db: Db, ownerId: number, limit: number): Promise<number> {
  return db.ownerMember.count({ where: { ownerId }, take: limit });
}

/** @returns false where the user acts for the owner already */
export async function insertMember(db: Db, ownerId: number, userId: string): Promise<boolean> {
  const { count } = await db.ownerMember.createMany({ data: [{ ownerId, userId }], skipDuplicates: true });
  return count === 1;
}

/** @returns false where the user did not act for the owner */
export async function deleteMember(db: Db, ownerId: number, userId: string): Promise<boolean> {
  const { count } = await db.ownerMember.deleteMany({ where: { ownerId, userId } });
  return count === 1;
}
