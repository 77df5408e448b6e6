import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { countPrefixes } from './count-prefixes';
import { listPrefixes } from './list-prefixes';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function counts(filter: object) {
  const result = await countPrefixes.run(portal, anonymous, filter);
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

async function total(filter: object): Promise<number> {
  const result = await listPrefixes.run(portal, anonymous, { ...filter, limit: 1 });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value.total;
}

it.each([
  [{}],
  [{ scheme: ['soracom', 'platform'] }],
  [{ owner: 'ogu', status: 'active' }],
  [{ orphaned: 'true' }],
  [{ q: 'manager' }],
])('with %j says of every value what choosing it leaves', async (filter) => {
  const { scheme, status, owner } = await counts(filter);
  expect(scheme.length).toBeGreaterThan(0);
  for (const { value, prefixes } of scheme) {
    expect([value, prefixes]).toEqual([value, await total({ ...filter, scheme: value })]);
  }
  for (const { value, prefixes } of status) {
    expect([value, prefixes]).toEqual([value, await total({ ...filter, status: value })]);
  }
  for (const { value, prefixes } of owner) {
    expect([value, prefixes]).toEqual([value, await total({ ...filter, owner: value })]);
  }
});

it('offers beside a chosen value the others of its facet', async () => {
  const { scheme, owner } = await counts({ scheme: 'soracom' });
  expect(scheme.map(({ value }) => value)).toContain('userorg');
  expect(owner.map(({ value }) => value)).toContain('ogu');
});

it('counts no owner where nobody owns', async () => {
  expect((await counts({ orphaned: 'true' })).owner).toEqual([]);
});

it('counts the prefixes that nobody owns, whatever is filtered', async () => {
  const all = await total({ orphaned: 'true' });
  expect(all).toBeGreaterThan(0);
  expect((await counts({})).orphaned).toBe(all);
  expect((await counts({ scheme: 'soracom', q: 'manager' })).orphaned).toBe(all);
});
