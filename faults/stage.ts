import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { startPostgres, withClient } from '../bench/postgres';
import { ready, type ServerProcess, startServer } from '../e2e/fixtures/server-process';
import type { Sql } from './books';

/** A database that outlives portals, and what looks into it behind their backs. */
export type Stage = {
  /** Starts a portal on it, and waits until that is ready. */
  readonly start: () => Promise<ServerProcess>;
  /** Looks at what is stored; no embedded portal runs meanwhile. */
  readonly look: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly stop: () => Promise<void>;
};

/** The API token of the first administrator. */
export const TOKEN = 'a-token-for-faults';

const SETTINGS = {
  ERRDEX_ADMIN_EMAIL: 'admin@errdex.test',
  ERRDEX_ADMIN_PASSWORD: 'correct horse battery staple',
  ERRDEX_ADMIN_TOKEN: TOKEN,
  ERRDEX_WRITE_LIMIT: '100000000',
};

export async function postgresStage(): Promise<Stage & { readonly url: string }> {
  const postgres = await startPostgres();
  const url = await postgres.create('faults');
  const sql: Sql = (text, values = []) =>
    withClient(url, async (client) => (await client.query(text, [...values])).rows);
  const start = () => begin({ DATABASE_URL: url });
  await end(await start());
  return {
    url,
    start,
    look: (work) => work(sql),
    stop: () => postgres.stop(),
  };
}

export async function embeddedStage(): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'errdex-faults-'));
  const data = join(directory, 'pgdata');
  const start = () => begin({ ERRDEX_DATA_DIR: directory });
  await end(await start());
  return {
    start,
    // At a copy: what a crash left behind is for the next portal to mend.
    look: (work) => {
      const copy = join(directory, 'copy');
      cpSync(data, copy, { recursive: true });
      return withPGlite(copy, work).finally(() => rmSync(copy, { recursive: true }));
    },
    stop: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function withPGlite<T>(dataDir: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const pglite = await PGlite.create({ dataDir, extensions: { pg_trgm } });
  try {
    return await work(
      async (text, values = []) => (await pglite.query<Record<string, unknown>>(text, [...values])).rows,
    );
  } finally {
    await pglite.close();
  }
}

/** Starts a portal with an administrator and no limit to what may be written, and waits until it is ready. */
export async function begin(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const server = await startServer({ ...SETTINGS, ...environment });
  await ready(server);
  return server;
}

export async function end(
  { child, ended }: ServerProcess,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  child.kill(signal);
  await ended;
}
