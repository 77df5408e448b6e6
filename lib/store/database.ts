import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { Prisma, PrismaClient } from '../../prisma/generated/client';
import type { Env } from '../env';
import { withDirectReads } from './direct-reads';
import { lockDirectory } from './directory-lock';
import { isMigrated, migrate, type Script } from './migrate';

/** What a store function takes: the client, or the transaction of a command. */
export type Db = Prisma.TransactionClient;

export type Database = {
  /** Runs `change` in one transaction; a throw rolls it back. Deadlocks are retried. */
  readonly transaction: <T>(change: (db: Db) => Promise<T>) => Promise<T>;
  /** For reads that are not part of a change. */
  readonly reader: Db;
  /** For reads that must see what was written a moment ago, and small writes that are no change of the registry. */
  readonly primary: Db;
  /** Runs `work` while no other process of the portal runs any on this database. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether the database answers and has every migration. */
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

const MIGRATIONS = join(process.cwd(), 'prisma', 'migrations');
const CONNECTIONS = 10;

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
  const direct = withDirectReads(client, async (text, values) => (await pglite.query(text, values)).rows);
  return {
    transaction: (change) => withRetries(client, change),
    reader: direct,
    primary: direct,
    alone: (work) => work(),
    isReady: () => isMigrated(script, MIGRATIONS),
    close: async () => {
      await client.$disconnect();
      await pglite.close();
    },
  };
}

async function openServer(url: string, replicaUrl: string | null): Promise<Database> {
  const pool = poolOf(url);
  const connection = await pool.connect();
  try {
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
  } finally {
    connection.release();
  }
  const client = clientOf(pool);
  const replica = replicaUrl === null ? null : poolOf(replicaUrl);
  const reading = replica === null ? client : clientOf(replica);
  const primary = readingDirectly(client, pool);
  return {
    transaction: (change) => withRetries(client, change),
    reader: replica === null ? primary : readingDirectly(reading, replica),
    primary,
    alone: (work) => alone(pool, work),
    isReady: () =>
      isMigrated({ rows: async (sql, values) => (await pool.query(sql, [...values])).rows }, MIGRATIONS),
    close: async () => {
      await Promise.all([...new Set([client, reading])].map((each) => each.$disconnect()));
      await Promise.all([pool, replica].map((each) => each?.end()));
    },
  };
}

function readingDirectly(client: PrismaClient, pool: Pool): PrismaClient {
  return withDirectReads(client, async (text, values) => {
    const { rows } = await pool.query({ name: statementName({ sql: text }), text, values });
    return rows;
  });
}

function poolOf(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: 5_000 });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`));
  return pool;
}

function clientOf(pool: Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) });
}

/** Any number, the same in every portal process; another than that of migrations. */
const ALONE = 7_203_552;

async function alone<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query(`SELECT pg_advisory_lock(${ALONE})`);
    return await work();
  } finally {
    // Closing the connection gives the lock back, whatever state it is in.
    connection.release(true);
  }
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

const names = new Map<string, string>();

/**
 * Begins a statement whose best plan depends on its values: how many codes have a word, or a status. PostgreSQL would
 * settle on one plan for all values of a prepared one.
 */
export const plannedByValue = Prisma.raw('/* planned by value */');

/** Statements are prepared once a connection; their texts are few, since values are always parameters. */
function statementName({ sql }: { sql: string }): string {
  if (sql.trimStart().startsWith(plannedByValue.sql)) return '';
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(sql).digest('base64url');
  if (names.size < 500) names.set(sql, name);
  return name;
}

const ATTEMPTS = 5;

async function withRetries<T>(client: PrismaClient, change: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.$transaction(change, { maxWait: 10_000, timeout: 30_000 });
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

/** Lost to another transaction, and may be tried again: Prisma's P2034; serialization failure, deadlock. */
function isDeadlock(error: unknown): boolean {
  return isKnown(error, 'P2034', ['40001', '40P01']);
}

/** Somebody else took the value first: Prisma's P2002; unique violation. */
export function isTaken(error: unknown): boolean {
  return isKnown(error, 'P2002', ['23505']);
}

/** By Prisma's own code, or where the statement was raw, P2010 with PostgreSQL's (appendix A) in what comes along. */
function isKnown(error: unknown, code: string, states: readonly string[]): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code !== 'P2010') return error.code === code;
  const meta = JSON.stringify(error.meta ?? {});
  return states.some((state) => meta.includes(`"${state}"`));
}
