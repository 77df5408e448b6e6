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
