import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { openPGlite } from '../../lib/store/database';
import { testSettings } from '../../lib/usecases/fixtures/test-settings';
import { seedRegistry } from '../../prisma/seed/seed';

// Leaves in a folder what a first start makes: the data directory `pgdata`, and dumps of it before and after the seed.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name a folder');
const pglite = await PGlite.create({ dataDir: join(folder, 'pgdata'), extensions: { pg_trgm } });
const database = await openPGlite(pglite);

async function dump(name: string): Promise<void> {
  const dumped = await pglite.dumpDataDir('none');
  writeFileSync(join(folder ?? '', name), Buffer.from(await dumped.arrayBuffer()));
}

await dump('empty.tar');
await seedRegistry({ ...testSettings, database });
await dump('seeded.tar');
await database.close();
