import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const contactOf = async (slug: string) =>
  (await portal.sql('SELECT contact FROM owner WHERE slug = $1', [slug]))[0]?.contact;

describe('a transaction', () => {
  it('leaves nothing behind when it throws', async () => {
    const before = await contactOf('ogu');
    const change = portal.database.transaction(async (db) => {
      await db.owner.update({ where: { slug: 'ogu' }, data: { contact: 'elsewhere' } });
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    expect(await contactOf('ogu')).toEqual(before);
  });

  it.each(['by Prisma', 'raw'])('is tried again where it deadlocks, %s', async (manner) => {
    // PGlite runs one transaction at a time; on PostgreSQL each has its first row before either wants its second.
    let awaited = inject('database').kind === 'postgres' ? 2 : 1;
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const mark = (first: string, second: string) =>
      portal.database.transaction(async (db) => {
        for (const slug of [first, second]) {
          if (manner === 'raw')
            await db.$executeRaw`UPDATE owner SET contact = ${first} WHERE slug = ${slug}`;
          else await db.owner.update({ where: { slug }, data: { contact: first } });
          awaited -= 1;
          if (awaited <= 0) meet();
          await met;
        }
      });
    await Promise.all([mark('ogu', 'kaz'), mark('kaz', 'ogu')]);
    expect(await contactOf('ogu')).toEqual(await contactOf('kaz'));
  });
});

it('is ready with every migration, and not without', async () => {
  const own = await openTestPortal({ seeded: false });
  expect(await own.database.isReady()).toBe(true);
  await own.sql('UPDATE "_prisma_migrations" SET rolled_back_at = now()');
  expect(await own.database.isReady()).toBe(false);
  await own.close();
});
