import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One connection that can run scripts of several statements. */
export type Script = {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
};

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** Any number, the same in every portal process. */
const ADVISORY_LOCK = 7_203_551;

// The table that `prisma migrate` keeps, so that it finds nothing left to do.
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) NOT NULL PRIMARY KEY,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies the migrations of a folder that the database has not had, in order, each in one transaction with its
 * record. Several processes may call it at once: an advisory lock lets one through at a time. Prisma's own engine
 * for this is a native binary that is not at hand at every start.
 * @returns the names applied now
 * @throws Error where a migration that was applied has been changed since
 */
export async function migrate(script: Script, folder: string): Promise<readonly string[]> {
  await script.run(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`);
  try {
    await script.run(HISTORY);
    const done = new Map(
      (
        await script.rows(
          'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
          [],
        )
      ).map((row) => [String(row.migration_name), String(row.checksum)]),
    );
    const applied: string[] = [];
    for (const migration of readMigrations(folder)) {
      const checksum = done.get(migration.name);
      if (checksum === migration.checksum) continue;
      if (checksum !== undefined)
        throw new Error(`Migration ${migration.name} was changed after it had been applied`);
      await apply(script, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await script.run(`SELECT pg_advisory_unlock(${ADVISORY_LOCK})`);
  }
}

/** Whether every migration of the folder has been applied. */
export async function isMigrated(script: Pick<Script, 'rows'>, folder: string): Promise<boolean> {
  const names = readMigrations(folder).map((migration) => migration.name);
  const [row] = await script.rows(
    `SELECT count(DISTINCT migration_name)::int AS applied FROM "_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL AND migration_name = ANY($1)`,
    [names],
  );
  return Number(row?.applied) === names.length;
}

async function apply(script: Script, migration: Migration): Promise<void> {
  await script.run('BEGIN');
  try {
    await script.run(migration.sql);
    await script.rows(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await script.run('COMMIT');
  } catch (error) {
    await script.run('ROLLBACK');
    throw error;
  }
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}
