import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { type Prisma, PrismaClient } from '../../prisma/generated/client';
import type { Env } from '../env';
import { noted, notingIn, type OwnConnection, withDirectStatements } from './direct-statements';
import { lockDirectory } from './directory-lock';
import { isDeadlock } from './lost-race';
import { isMigrated, migrate, type Script } from './migrate';
import { alone, CONNECTIONS, openPool, withConnection } from './pool';
import { type Pulse, watchPulse } from './pulse';
import { statementName } from './statement-name';
import { turns } from './turns';
import { DatabaseAway, isUnavailable, OutcomeUnknown } from './unavailable';

/** What a store function takes: the client, or the transaction of a command. */
export type Db = Prisma.TransactionClient;

export type Database = {
  /**
   * Runs `change` in one transaction; a throw rolls it back. Deadlocks are retried.
   * @param limit milliseconds it may take; left out: half a minute
   */
  readonly transaction: <T>(change: (db: Db) => Promise<T>, limit?: number) => Promise<T>;
  /** For reads that are not part of a change. */
  readonly reader: Db;
  /** For reads that must see what was written a moment ago, and small writes that are no change of the registry. */
  readonly primary: Db;
  /** Runs `work` while no other process of the portal runs any on this database. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether the database answers. */
  readonly isThere: () => Promise<boolean>;
  /** Whether the database answers and has every migration. */
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

const MIGRATIONS = join(process.cwd(), 'prisma', 'migrations');

/**
 * Opens the database, applies what migrations it lacks, and says what is wrong where it cannot serve.
 * @throws DirectoryInUse, Error
 */
export async function openDatabase(settings: Env['database']): Promise<Database> {
  switch (settings.kind) {
    case 'embedded':
      return openEmbedded(settings.directory);
    case 'server':
      return openServer(settings.url, settings.replicaUrl);
  }
}

async function openEmbedded(directory: string): Promise<Database> {
  const unlock = lockDirectory(directory);
  try {
    const pglite = await PGlite.create({ dataDir: join(directory, 'pgdata'), extensions: { pg_trgm } });
    const database = await openPGlite(pglite);
    return {
      ...database,
      close: async () => {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** @param pglite an open instance with pg_trgm, on disk or in memory */
export async function openPGlite(pglite: PGlite): Promise<Database> {
  const script: Script = {
    run: async (sql) => {
      await pglite.exec(sql);
    },
    rows: async (sql, values) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
  };
  await migrate(script, MIGRATIONS);
  const client = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  const direct = withDirectStatements(client, async (text, values) => {
    const { rows, affectedRows } = await pglite.query(text, values);
    return { rows, rowCount: affectedRows ?? null };
  });
  return {
    transaction: (change, limit) => inTransaction(client, change, { limit }),
    reader: direct,
    primary: direct,
    alone: (work) => work(),
    isThere: async () => true,
    isReady: () => isMigrated(script, MIGRATIONS),
    close: async () => {
      await client.$disconnect();
      await pglite.close();
    },
  };
}

async function openServer(url: string, replicaUrl: string | null): Promise<Database> {
  await withConnection(url, async (connection) => {
    await migrate(
      {
        run: async (sql) => {
          await connection.query(sql);
        },
        rows: async (sql, values) => (await connection.query(sql, [...values])).rows,
      },
      MIGRATIONS,
    );
    await requireTrigrams(connection);
  });
  const main = connect(url);
  const replica = replicaUrl === null ? main : connect(replicaUrl);
  const { client, pool, pulse } = main;
  // Reads find connections left, however much is written.
  const inTurn = turns(CONNECTIONS - 2);
  return {
    transaction: (change, limit) =>
      inTurn(() => inTransaction(client, change, { limit, guard: pulse.whileThere })),
    reader: readingDirectly(replica),
    primary: readingDirectly(main),
    alone: (work) => alone(url, work),
    // A server that refuses is there.
    isThere: () =>
      pulse
        .whileThere(() => pool.query('SELECT'))
        .then(
          () => true,
          (error) => !isUnavailable(error),
        ),
    isReady: () =>
      pulse.whileThere(() =>
        isMigrated({ rows: async (sql, values) => (await pool.query(sql, [...values])).rows }, MIGRATIONS),
      ),
    close: async () => {
      const servers = [...new Set([main, replica])];
      for (const each of servers) each.pulse.stop();
      await Promise.all(servers.map((each) => each.client.$disconnect()));
      await Promise.all(servers.map((each) => each.pool.end()));
    },
  };
}

type Connected = { readonly client: PrismaClient; readonly pool: Pool; readonly pulse: Pulse };

function connect(url: string): Connected {
  const pool = openPool(url);
  const adapter = new PrismaPg(noted(pool), { statementNameGenerator: statementName });
  return { client: new PrismaClient({ adapter }), pool, pulse: watchPulse(pool, url) };
}

function readingDirectly({ client, pool, pulse }: Connected): PrismaClient {
  return withDirectStatements(client, (text, values) =>
    pulse.whileThere(() => pool.query({ name: statementName({ sql: text }), text, values })),
  );
}

/** A database made with LC_CTYPE `C` finds no trigrams outside ASCII: say so rather than find nothing. */
async function requireTrigrams(connection: {
  query: (sql: string) => Promise<{ rows: unknown[] }>;
}): Promise<void> {
  const { rows } = await connection.query(`SELECT 1 WHERE similarity('エラー', 'エラー') = 1`);
  if (rows.length === 0) {
    console.error(
      "This database has LC_CTYPE 'C': a search forgives no mistyped words outside ASCII. Create it with LC_CTYPE C.UTF-8.",
    );
  }
}

const ATTEMPTS = 5;

type Change<T> = (db: Db) => Promise<T>;
/** Runs work, and may give up on it before it ends. */
type Guard = <T>(work: () => Promise<T>) => Promise<T>;
type Bounds = { readonly guard?: Guard; readonly limit?: number | undefined };

/** The longest that a transaction takes, unless its use case says more. */
const LIMIT_MS = 30_000;

/**
 * Runs a change in one transaction, again where it lost a deadlock.
 * @throws OutcomeUnknown where the database is lost between being told to commit and saying that it has
 */
async function inTransaction<T>(
  client: PrismaClient,
  change: Change<T>,
  { guard = (work) => work(), limit = LIMIT_MS }: Bounds,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(client, change, guard, limit);
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

async function once<T>(client: PrismaClient, change: Change<T>, guard: Guard, limit: number): Promise<T> {
  let saving = false;
  let givenUp = false;
  const own: OwnConnection = { connection: null };
  const work = async (db: Db) => {
    const value = await change(onOwnConnection(db, own));
    // Whoever asked was told that nothing changed: a connection that comes back too late must not save it after all.
    if (givenUp) throw new DatabaseAway();
    saving = true;
    return value;
  };
  try {
    return await guard(() =>
      notingIn(own, () => client.$transaction(work, { maxWait: 10_000, timeout: limit })),
    );
  } catch (error) {
    givenUp = true;
    throw saving && isUnavailable(error) ? new OutcomeUnknown(error) : error;
  }
}

/** PGlite gives no connections: there Prisma runs every statement itself. */
function onOwnConnection(db: Db, { connection }: OwnConnection): Db {
  if (connection === null) return db;
  return withDirectStatements(db, (text, values) =>
    connection.query({ name: statementName({ sql: text }), text, values }),
  );
}
