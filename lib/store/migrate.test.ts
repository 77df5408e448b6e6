import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, type Script } from './migrate';

function copyOfMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-migrations-'));
  cpSync('prisma/migrations', folder, { recursive: true });
  return folder;
}

describe('migrations', () => {
  let pglite: PGlite;
  let script: Script;

  beforeAll(async () => {
    pglite = await PGlite.create({ extensions: { pg_trgm } });
    script = {
      run: async (sql) => {
        await pglite.exec(sql);
      },
      rows: async (sql, values) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    };
  });
  afterAll(() => pglite.close());

  it('applies each once', async () => {
    const folder = copyOfMigrations();
    expect(await migrate(script, folder)).not.toEqual([]);
    expect(await migrate(script, folder)).toEqual([]);
  });

  it('refuses one that was changed after it had been applied', async () => {
    const folder = copyOfMigrations();
    writeFileSync(join(folder, '20261120000000_registry', 'migration.sql'), 'SELECT 1');
    await expect(migrate(script, folder)).rejects.toThrow('20261120000000_registry was changed');
  });
});
