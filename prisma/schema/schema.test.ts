import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../lib/store/migrate';

const SCHEMA = 'prisma/schema';
const MIGRATIONS = 'prisma/migrations';
const ENGINE = 'node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm';

const files = readdirSync(SCHEMA)
  .filter((name) => name.endsWith('.prisma'))
  .map((path) => ({ path, content: readFileSync(join(SCHEMA, path), 'utf8') }));
const filters = { externalTables: [], externalEnums: [] };
const migrationsList = {
  baseDir: MIGRATIONS,
  lockfile: {
    path: 'migration_lock.toml',
    content: readFileSync(join(MIGRATIONS, 'migration_lock.toml'), 'utf8'),
  },
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: path }) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(MIGRATIONS, path, 'migration.sql'), 'utf8') },
      },
    })),
};

/** Prisma's own engine for schemas, on a database that has our migrations. */
async function engineOn(pglite: PGlite): Promise<wasm.SchemaEngine> {
  const { instance } = await WebAssembly.instantiate(readFileSync(ENGINE), {
    './schema_engine_bg.js': { ...wasm },
  });
  const { __wbindgen_start: start } = instance.exports;
  wasm.__wbg_set_wasm(instance.exports);
  if (typeof start === 'function') start();
  return wasm.SchemaEngine.new(
    { datamodels: files.map(({ path, content }): [string, string] => [path, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite)),
  );
}

describe('a database that has had every migration', () => {
  let pglite: PGlite;
  let engine: wasm.SchemaEngine;

  beforeAll(async () => {
    pglite = await PGlite.create({ extensions: { pg_trgm } });
    const run = async (sql: string) => {
      await pglite.exec(sql);
    };
    const rows = async (sql: string, values: readonly unknown[]) =>
      (await pglite.query<Record<string, unknown>>(sql, [...values])).rows;
    await migrate({ run, rows }, MIGRATIONS);
    engine = await engineOn(pglite);
  });
  afterAll(() => pglite.close());

  const missing = async () =>
    (
      await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: '.' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters,
      })
    ).stdout;

  it('leaves `prisma migrate deploy` nothing to do', async () => {
    const optInToShadowDatabase = false;
    expect(await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase, filters })).toEqual(
      {
        hasMigrationsTable: true,
        history: null,
        editedMigrationNames: [],
        failedMigrationNames: [],
      },
    );
    expect(await engine.applyMigrations({ migrationsList, filters })).toEqual({ appliedMigrationNames: [] });
  });

  it('is what the Prisma schema says, and would be told apart if it were not', async () => {
    expect(await missing()).toBe('-- This is an empty migration.\n');
    await pglite.exec('ALTER TABLE owner DROP COLUMN contact');
    expect(await missing()).toContain('ALTER TABLE "owner" ADD COLUMN     "contact" TEXT');
  });
});
