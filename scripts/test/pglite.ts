import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { TestProject } from 'vitest/node';
import { openPGlite } from '../../lib/store/database';
import { testSettings } from '../../lib/usecases/fixtures/test-settings';
import { seedRegistry } from '../../prisma/seed/seed';

/** Dumps of an empty and of a seeded data directory that every test file loads. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-test-'));
  const pglite = await PGlite.create({ extensions: { pg_trgm } });
  const database = await openPGlite(pglite);
  const dump = async (name: string) => {
    const file = join(folder, name);
    writeFileSync(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
    return file;
  };
  const empty = await dump('empty.tar');
  await seedRegistry({ ...testSettings, database });
  const seeded = await dump('seeded.tar');
  await database.close();
  project.provide('database', { kind: 'pglite', empty, seeded });
  return async () => rmSync(folder, { recursive: true, force: true });
}
