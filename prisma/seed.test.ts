import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPortal, type TestPortal } from '../lib/usecases/fixtures/portal';
import { registry } from './seed/registry';
import { seedMissing, seedRegistry } from './seed/seed';

let seeded: TestPortal;
beforeAll(async () => {
  seeded = await openTestPortal();
});
afterAll(() => seeded.close());

/** Every row of every table but the history of migrations, whose times are its own. */
async function rowsOf(portal: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  const tables = await portal.sql(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const contents = tables.map(async ({ name }) => {
    const [row] = await portal.sql(
      `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS content FROM "${name}" t`,
    );
    return [String(name), row] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}

async function countsOf(portal: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  const contents = Object.entries(await rowsOf(portal));
  return Object.fromEntries(contents.map(([table, row]) => [table, Object(row).rows]));
}

describe('a seeded registry', () => {
  it('has all that the seed tells of', async () => {
    const sum = (count: (seed: (typeof registry)[number]) => number) =>
      registry.reduce((total, seed) => total + count(seed), 0);
    expect(await countsOf(seeded)).toMatchObject({
      scheme: registry.length,
      owner: sum((seed) => seed.owners.length),
      category: sum((seed) => seed.categories.length),
      prefix: sum((seed) => seed.prefixes.length),
      code: sum((seed) => seed.codes.length),
      alias: sum((seed) => seed.codes.flatMap((code) => code.aliases).length),
      envelope: sum((seed) => seed.envelopes.length),
      translation: sum((seed) => seed.translations.length),
    });
  });

  it.each([
    ['prefixes of soracom', 30, `prefix p JOIN scheme s ON s.id = p.scheme_id WHERE s.slug = 'soracom'`],
    [
      'of them without an owner',
      5,
      `prefix p JOIN scheme s ON s.id = p.scheme_id WHERE s.slug = 'soracom'
         AND NOT EXISTS (SELECT 1 FROM prefix_owner o WHERE o.prefix_id = p.id)`,
    ],
    ['owners of AGW', 3, `prefix_owner o JOIN prefix p ON p.id = o.prefix_id WHERE p.prefix = 'AGW'`],
    [
      'prefixes in the repository of BIL',
      2,
      `prefix WHERE repository_url = (SELECT repository_url FROM prefix WHERE prefix = 'BIL')`,
    ],
    ['codes of GW02', 3, `code WHERE code LIKE 'GW02%'`],
    ['codes of platform', 8, `code c JOIN scheme s ON s.id = c.scheme_id WHERE s.slug = 'platform'`],
    ['codes of auth-service', 35, `code c JOIN scheme s ON s.id = c.scheme_id WHERE s.slug = 'auth-service'`],
    ['codes of apigate', 17, `code c JOIN scheme s ON s.id = c.scheme_id WHERE s.slug = 'apigate'`],
    ['operations', 75, `category k JOIN scheme s ON s.id = k.scheme_id WHERE s.slug = 'userorg'`],
    ['meanings of UOBKGUPD', 2, `category k, jsonb_array_elements(k.meanings) WHERE k.value = 'UOBKGUPD'`],
    [
      'numbered errors',
      68,
      `code c JOIN scheme s ON s.id = c.scheme_id WHERE s.slug = 'userorg' AND number IS NOT NULL`,
    ],
    [
      'drafts without a number, found by their old name',
      4,
      `code c JOIN alias a ON a.code_id = c.id WHERE c.number IS NULL AND c.status = 'draft' AND a.alias = c.code`,
    ],
    [
      'envelopes of userorg in force',
      1,
      `envelope e JOIN scheme s ON s.id = e.scheme_id WHERE s.slug = 'userorg' AND current`,
    ],
    [
      'translations not approved',
      0,
      `translation WHERE state <> 'approved' OR approved_text IS DISTINCT FROM text`,
    ],
  ])('%s: %i', async (_what, count, from) => {
    expect(await seeded.sql(`SELECT count(*)::int AS count FROM ${from}`)).toEqual([{ count }]);
  });

  it('has every change in its log, by the seed', async () => {
    const { scheme, owner, category, prefix, code, envelope, translation } = await countsOf(seeded);
    const rows = await seeded.sql(
      `SELECT subject_type AS type, count(*)::int AS events FROM audit_event WHERE actor_name = 'seed' GROUP BY 1`,
    );
    expect(Object.fromEntries(rows.map(({ type, events }) => [type, events]))).toEqual({
      ...{ scheme, owner, category, prefix, code, envelope, translation },
      locale: 2,
    });
  });

  it('is not changed by seeding again', async () => {
    const before = await rowsOf(seeded);
    await seedRegistry(seeded);
    expect(await rowsOf(seeded)).toEqual(before);
  });
});

it('goes on where it was cut off', async () => {
  const portal = await openTestPortal({ seeded: false });
  let left = 150;
  const cutOff: TestPortal = {
    ...portal,
    database: {
      ...portal.database,
      transaction: (change) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('cut off')) : portal.database.transaction(change);
      },
    },
  };
  await expect(seedMissing(cutOff)).rejects.toThrow('cut off');
  await seedMissing(portal);
  expect(await countsOf(portal)).toEqual(await countsOf(seeded));
  await portal.close();
});
