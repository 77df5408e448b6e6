import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { listAllocatablePrefixes } from './list-allocatable-prefixes';
import { listChangeablePrefixes } from './list-changeable-prefixes';
import { prepareCode } from './prepare-code';

let portal: TestPortal;
/** Acts for kaz, who owns some prefixes and not others. */
let owner: Actor;
const nobody: Actor = { kind: 'user', id: 'n', name: 'Nobody', roles: [{ role: 'member' }], owners: [] };

beforeAll(async () => {
  portal = await openTestPortal();
  const [row] = await portal.sql(`SELECT id FROM owner WHERE slug = 'kaz'`);
  owner = { kind: 'user', id: 'k', name: 'Kaz', roles: [{ role: 'member' }], owners: [Number(row?.id)] };
});
afterAll(() => portal.close());

async function told<T>(result: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error('refused');
  return settled.value;
}

describe('the prefixes to register codes under', () => {
  it('are those of the owners one acts for', async () => {
    const { items } = await told(listAllocatablePrefixes.run(portal, owner, {}));
    const owned = await portal.sql(
      `SELECT p.prefix FROM prefix p JOIN prefix_owner po ON po.prefix_id = p.id JOIN owner o ON o.id = po.owner_id
       WHERE o.slug = 'kaz' ORDER BY p.prefix`,
    );
    expect(items.map(({ prefix }) => prefix).sort()).toEqual(owned.map(({ prefix }) => prefix));
    expect(items.length).toBeGreaterThan(0);
  });

  it('are found by a word of the title, those that begin with the text first', async () => {
    const { items } = await told(listAllocatablePrefixes.run(portal, system, { q: 'us' }));
    expect(items[0]?.prefix).toMatch(/^US/);
    expect(items.some(({ prefix }) => !prefix.startsWith('US'))).toBe(true);
  });

  it('are not those that take no codes any more', async () => {
    await portal.sql(`UPDATE prefix SET status = 'retired' WHERE prefix = 'BIL'`);
    const { items } = await told(listAllocatablePrefixes.run(portal, system, { q: 'BIL' }));
    expect(items.map(({ prefix }) => prefix)).not.toContain('BIL');
    const result = await prepareCode.run(portal, system, { scheme: 'soracom', prefix: 'BIL' });
    expect(result).toMatchObject({ ok: false, refusal: { fault: 'retired' } });
  });

  it.each([
    ['sign-in', anonymous],
    ['forbidden', nobody],
  ] as const)('are none: %s', async (fault, actor) => {
    expect(await listAllocatablePrefixes.run(portal, actor, {})).toMatchObject({ refusal: { fault } });
  });
});

it('prepares a code with its vocabulary and envelope', async () => {
  const prepared = await told(prepareCode.run(portal, system, { scheme: 'platform', prefix: 'GW' }));
  expect(prepared.categories.map(({ value }) => value)).toContain('02');
  expect(prepared.prefix.prefix).toBe('GW');
});

it("prepares no code under somebody else's prefix", async () => {
  const result = await prepareCode.run(portal, owner, { scheme: 'platform', prefix: 'GW' });
  expect(result).toMatchObject({ ok: false, refusal: { fault: 'forbidden' } });
});

it('tells which rows of a table one may change', async () => {
  const { items } = await told(listAllocatablePrefixes.run(portal, owner, {}));
  const [mine] = items;
  if (mine === undefined) throw new Error('kaz owns nothing');
  const key = { scheme: mine.scheme, prefix: mine.prefix };
  const among = [key, { scheme: 'platform', prefix: 'GW' }];
  expect(await told(listChangeablePrefixes.run(portal, owner, { among }))).toEqual([key]);
  expect(await told(listChangeablePrefixes.run(portal, system, { among }))).toHaveLength(2);
});
