import { Client, type ClientBase, Pool } from 'pg';

export const CONNECTIONS = 10;
const CONNECTS_WITHIN = 5_000;

/**
 * What keeps one process from holding up the others, in milliseconds: a statement that takes longer than a transaction
 * may, one that waits for a lock, and a transaction whose process does not go on with it while its locks are held.
 */
const LIMITS = {
  statement_timeout: 30_000,
  lock_timeout: 15_000,
  idle_in_transaction_session_timeout: 10_000,
} as const;

/**
 * No statement of a request is shared among processes of the server: to start them takes longer than what they would save,
 * and the requests beside it want the same processors. PostgreSQL 18 did for a list whose 51 rows an index gives.
 */
const ALONE_AT_WORK = { max_parallel_workers_per_gather: 0 } as const;

/** Connections for the work of the portal, each within limits of time. */
export function openPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTS_WITHIN,
    keepAlive: true,
    onConnect: limit,
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`));
  return pool;
}

/** A connection of its own without limits, for what may take long. */
export async function withConnection<T>(url: string, work: (connection: Client) => Promise<T>): Promise<T> {
  const connection = new Client({ connectionString: url, connectionTimeoutMillis: CONNECTS_WITHIN });
  let lost: Error | null = null;
  connection.on('error', (error) => {
    lost = error;
  });
  await connection.connect();
  try {
    return await work(connection);
  } finally {
    if (lost === null) await connection.end();
  }
}

/** Any number, the same in every portal process; another than that of migrations. */
const ALONE = 7_203_552;

/** Runs work while no other process of the portal runs any on this database. */
export function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  // Closing the connection gives the lock back, whatever state it is in.
  return withConnection(url, async (connection) => {
    await connection.query(`SELECT pg_advisory_lock(${ALONE})`);
    return await work();
  });
}

/** By statements, since not everything between us and the server lets settings pass that come with the connection. */
async function limit(client: ClientBase): Promise<void> {
  const settings = Object.entries({ ...LIMITS, ...ALONE_AT_WORK }).map(
    ([name, value]) => `set_config('${name}', '${value}', false)`,
  );
  await client.query(`SELECT ${settings.join(', ')}`);
  // A process that is gone holds its locks until the server looks; not every system can look meanwhile.
  await client.query('SET client_connection_check_interval = 2000').catch(() => undefined);
}
