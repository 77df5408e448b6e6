import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../bench/postgres';
import { openDatabase } from '../../lib/store/database';
import { testSettings } from '../../lib/usecases/fixtures/test-settings';
import { seedRegistry } from '../../prisma/seed/seed';

/** A PostgreSQL server whose database `seeded` every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const url = await server.create('seeded');
  const database = await openDatabase({ kind: 'server', url, replicaUrl: null });
  await seedRegistry({ ...testSettings, database });
  await database.close();
  project.provide('database', { kind: 'postgres', url: url.replace(/seeded$/, 'postgres') });
  return server.stop;
}
