import { Prisma } from '../../prisma/generated/client';
import type { Db } from './database';
import { isOpenRow } from './request-store';

/** The open request whose hold has been over for longest, held against other processes; null: there is none. */
export function lockOverdueRequest(db: Db, now: Date): Promise<number | null> {
  return lockFirst(db, Prisma.sql`${isOpenRow} AND expires_at <= ${now}`, Prisma.sql`expires_at, id`);
}

/** The same for one whose author is to be reminded of its end. */
export function lockRequestToRemindOf(db: Db, now: Date): Promise<number | null> {
  return lockFirst(
    db,
    Prisma.sql`reminds_at <= ${now} AND expires_at > ${now} AND ${isOpenRow}`,
    Prisma.sql`reminds_at`,
  );
}

/** The same for one that nobody answered for too long. */
export function lockSilentRequest(db: Db, now: Date): Promise<number | null> {
  return lockFirst(
    db,
    Prisma.sql`escalates_at <= ${now} AND expires_at > ${now} AND status = 'submitted'`,
    Prisma.sql`escalates_at`,
  );
}

async function lockFirst(db: Db, condition: Prisma.Sql, order: Prisma.Sql): Promise<number | null> {
  const [row] = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM request WHERE ${condition} ORDER BY ${order} LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return row?.id ?? null;
}
