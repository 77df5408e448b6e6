import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Code } from '../../domain/code';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { exportCodes } from './export-codes';
import { listCodes } from './list-codes';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function exported(filter: object): Promise<readonly Code[]> {
  const batches = await exportCodes.run(portal, anonymous, filter);
  if (!batches.ok) throw new Error(batches.refusal.fault);
  const codes: Code[] = [];
  for await (const batch of batches.value) codes.push(...batch);
  return codes;
}

/** Every page of the list, by its cursors. */
async function listed(filter: object): Promise<readonly Code[]> {
  const codes: Code[] = [];
  let cursor: string | null = null;
  do {
    const asked: object = { ...filter, limit: 30, ...(cursor === null ? {} : { cursor }) };
    const page = await listCodes.run(portal, anonymous, asked);
    if (!page.ok) throw new Error(page.refusal.fault);
    codes.push(...page.value.items);
    cursor = page.value.nextCursor;
  } while (cursor !== null);
  return codes;
}

it.each([
  [{}],
  [{ sort: '-updatedAt' }],
  [{ scheme: ['apigate', 'auth-service'], httpStatus: ['404', '409'], sort: 'httpStatus' }],
  [{ status: 'draft', locale: 'ja' }],
  [{ q: 'user', sort: '-status' }],
])('with %j gives what the pages of the list give, in their order', async (filter) => {
  const codes = await exported(filter);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes).toEqual(await listed(filter));
});

it('gives nothing where nothing fits', async () => {
  expect(await exported({ q: 'zzzzzz' })).toEqual([]);
});

it('leaves nothing out between its batches, also of codes changed at one moment', async () => {
  const copied = await openTestPortal();
  try {
    await copied.sql(`
      INSERT INTO code (scheme_id, prefix_id, code, number, message, words)
      SELECT c.scheme_id, c.prefix_id, 'AUM' || n, n, 'copy', ''
      FROM code c, generate_series(2001, 3300) n WHERE c.code = 'AUM0017'`);
    for (const sort of ['code', '-updatedAt']) {
      const batches = await exportCodes.run(copied, anonymous, { prefix: 'AUM', sort });
      if (!batches.ok) throw new Error(batches.refusal.fault);
      const found: string[] = [];
      const sizes: number[] = [];
      for await (const batch of batches.value) {
        sizes.push(batch.length);
        found.push(...batch.map(({ code }) => code));
      }
      expect([sort, new Set(found).size, found.length]).toEqual([sort, 1301, 1301]);
      expect(sizes.length).toBeGreaterThan(2);
    }
  } finally {
    await copied.close();
  }
});
