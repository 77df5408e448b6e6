import { Prisma, type PrismaClient } from '../../prisma/generated/client';

/** Runs one statement with its values and gives the rows. */
export type RowsOf = (text: string, values: unknown[]) => Promise<unknown[]>;

/**
 * The client with its raw reads handed to the driver as they are. Prisma's way to the same rows takes longer
 * than PostgreSQL needs to find them, and every list and look-up is such a read. Not for transactions, which
 * have a connection of their own.
 */
export function withDirectReads(client: PrismaClient, rowsOf: RowsOf): PrismaClient {
  const queryRaw = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    const { text, values: given } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    return rowsOf(text, given);
  };
  return new Proxy(client, {
    get: (target, name) => (name === '$queryRaw' ? queryRaw : Reflect.get(target, name)),
  });
}
