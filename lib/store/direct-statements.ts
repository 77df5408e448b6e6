import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import { Prisma } from '../../prisma/generated/client';

/** Runs one statement with its values. */
export type RunStatement = (
  text: string,
  values: unknown[],
) => Promise<{ readonly rows: unknown[]; readonly rowCount: number | null }>;

/**
 * A client, or a transaction, with its raw statements handed to the driver as they are. Prisma's way to the same rows
 * takes longer than PostgreSQL needs to find them, and everything that is asked for often is such a statement.
 */
export function withDirectStatements<Client extends object>(client: Client, run: RunStatement): Client {
  const direct = new Map<string | symbol, Raw>([
    ['$queryRaw', raw(async (text, values) => (await run(text, values)).rows)],
    ['$executeRaw', raw(async (text, values) => (await run(text, values)).rowCount ?? 0)],
  ]);
  return new Proxy(client, { get: (target, name) => direct.get(name) ?? Reflect.get(target, name) });
}

type Raw = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => Promise<unknown>;

function raw(run: (text: string, values: unknown[]) => Promise<unknown>): Raw {
  return (query, ...values) => {
    const { text, values: given } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    return run(text, given);
  };
}

/** What a transaction runs on, once it has begun. */
export type OwnConnection = { connection: PoolClient | null };

const running = new AsyncLocalStorage<OwnConnection>();

/** Runs work; the connection that it takes from a noted pool is told in `own`. */
export function notingIn<T>(own: OwnConnection, work: () => Promise<T>): Promise<T> {
  return running.run(own, work);
}

/** The pool, telling whoever runs work in `notingIn` which connection it gave. */
export function noted(pool: Pool): Pool {
  const connect: Pool['connect'] = async (...callback: readonly unknown[]) => {
    if (callback.length > 0) return Reflect.apply(pool.connect, pool, callback);
    const connection = await pool.connect();
    const own = running.getStore();
    if (own !== undefined) own.connection = connection;
    return connection;
  };
  return new Proxy(pool, {
    get: (target, name) => (name === 'connect' ? connect : Reflect.get(target, name)),
  });
}
