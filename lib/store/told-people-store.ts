import { Prisma } from '../../prisma/generated/client';
import type { Party } from '../domain/telling';
import type { Db } from './database';

/** Somebody who can sign in and is to be told of something. */
export type ToldPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Their language; null where they chose none. */
  readonly locale: string | null;
  /** Whether they want a mail too. */
  readonly byMail: boolean;
};

/** Keys of the people of a party; where there is no registrar, administrators do what is theirs to do. */
function keysOf(party: Party, requestId: number): Prisma.Sql {
  switch (party) {
    case 'author':
      return Prisma.sql`SELECT by_user_id AS id FROM request WHERE id = ${requestId}::int`;
    case 'participants':
      return Prisma.sql`
        SELECT by_user_id FROM request_review WHERE request_id = ${requestId}::int
        UNION SELECT by_user_id FROM request_comment WHERE request_id = ${requestId}::int`;
    case 'reviewers':
      return Prisma.sql`SELECT by_user_id FROM request_review WHERE request_id = ${requestId}::int`;
    case 'registrars':
      return Prisma.sql`
        SELECT r.user_id FROM user_role r WHERE r.role = 'registrar' OR r.role = 'admin' AND NOT EXISTS (
          SELECT 1 FROM user_role o JOIN "user" u ON u.id = o.user_id
          WHERE o.role = 'registrar' AND u.disabled_at IS NULL)`;
    case 'owners':
      return Prisma.sql`
        SELECT m.user_id FROM request q JOIN prefix_owner p ON p.prefix_id = q.prefix_id
        JOIN owner_member m ON m.owner_id = p.owner_id WHERE q.id = ${requestId}::int`;
    case 'admins':
      return Prisma.sql`SELECT user_id FROM user_role WHERE role = 'admin'`;
  }
}

async function people(db: Db, keys: Prisma.Sql, butNot: string | null): Promise<readonly ToldPerson[]> {
  return db.$queryRaw<ToldPerson[]>`
    SELECT u.id, u.name, u.email, u.locale, coalesce(s.by_mail, true) AS "byMail"
    FROM "user" u LEFT JOIN notice_setting s ON s.user_id = u.id
    WHERE u.id IN (${keys}) AND u.disabled_at IS NULL AND u.id IS DISTINCT FROM ${butNot}::text
    ORDER BY u.id`;
}

/** The people of some parties of a request, each once. @param butNot whoever did what is told */
export async function peopleOf(
  db: Db,
  parties: readonly Party[],
  requestId: number,
  butNot: string | null,
): Promise<readonly ToldPerson[]> {
  if (parties.length === 0) return [];
  const keys = parties.map((party) => Prisma.sql`(${keysOf(party, requestId)})`);
  return people(db, Prisma.join(keys, ' UNION '), butNot);
}

/** All administrators who can sign in. */
export async function administrators(db: Db): Promise<readonly ToldPerson[]> {
  return people(db, Prisma.sql`SELECT user_id FROM user_role WHERE role = 'admin'`, null);
}
