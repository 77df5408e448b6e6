import { Prisma } from '../../prisma/generated/client';
import type { Db } from './database';

/** A time of a row: text where the row came among others. */
export type RowTime = Date | string;

/**
 * The rows of several queries, by name, in one statement: finding a few rows by their key takes PostgreSQL less than the
 * way to it takes us. Times come as text.
 */
export async function selectTogether<Rows extends Readonly<Record<string, object>>>(
  db: Db,
  queries: { readonly [Name in keyof Rows]: Prisma.Sql },
): Promise<{ readonly [Name in keyof Rows]: readonly Rows[Name][] }> {
  const lists = Object.entries<Prisma.Sql>(queries).map(
    ([name, query]) =>
      Prisma.sql`(SELECT coalesce(json_agg(r), '[]') FROM (${query}) AS r) AS ${Prisma.raw(`"${name}"`)}`,
  );
  const [row] = await db.$queryRaw<
    { readonly [Name in keyof Rows]: readonly Rows[Name][] }[]
  >`SELECT ${Prisma.join(lists)}`;
  if (row === undefined) throw new Error('A statement without FROM gives a row.');
  return row;
}
