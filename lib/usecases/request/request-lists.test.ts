import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { ask, type Desk, given, openDesk, review, setScheme } from './desk.fixture';
import { escalateRequest } from './escalate-request';
import { exportRequests } from './export-requests';
import { listRequests } from './list-requests';
import { readRequestAges } from './read-request-ages';

const today = new Date('2026-11-30T09:00:00Z');
let now = today;
let portal: TestPortal;
let desk: Desk;

/** Of each: how many days ago it was asked for. */
const asked = { ZJK: 0, HQF: 2, VYW: 5, QRX: 40, WGJ: 12 } as const;

beforeAll(async () => {
  portal = { ...(await openTestPortal()), clock: () => now };
  desk = await openDesk(portal);
  await setScheme(portal, { policy: 'registrar', holdDays: 365, escalateDays: 10 });
  for (const [prefix, days] of Object.entries(asked)) {
    now = new Date(today.getTime() - days * 86_400_000);
    const { id } = given(await ask(portal, prefix === 'VYW' ? desk.bob : desk.ann, prefix));
    if (prefix === 'WGJ') given(await review(portal, desk.registrar, id, 'decline', 'It is not needed.'));
  }
  now = today;
});
afterAll(() => portal.close());

it('tells how long open requests wait, and how many of them too long', async () => {
  given(await escalateRequest.run(portal, { kind: 'system', name: 'test' }, {}));
  const bands = given(await readRequestAges.run(portal, anonymous, {}));
  expect(bands.map(({ from, requests, late }) => [from, requests, late])).toEqual([
    [0, 1, 0],
    [1, 1, 0],
    [3, 1, 0],
    [7, 0, 0],
    [14, 0, 0],
    [30, 1, 1],
  ]);
});

it.each([
  [{}],
  [{ sort: '-createdAt' }],
  [{ sort: 'prefix', status: 'submitted' }],
  [{ prefix: ['HQF', 'WGJ'] }],
])('with %j a file has exactly what the list has, in its order', async (filter) => {
  const listed = given(await listRequests.run(portal, anonymous, filter)).items;
  const exported = [];
  for await (const batch of given(await exportRequests.run(portal, anonymous, filter))) {
    exported.push(...batch);
  }
  expect(exported.length).toBeGreaterThan(1);
  expect(exported).toEqual(listed);
});

it('gives one’s own requests only to who is signed in', async () => {
  const refused = await exportRequests.run(portal, anonymous, { mine: 'me' });
  expect(refused.ok ? null : refused.refusal.fault).toBe('sign-in');
  const own = [];
  for await (const batch of given(await exportRequests.run(portal, desk.bob, { mine: 'me' }))) {
    own.push(...batch);
  }
  expect(own.map(({ subject }) => subject)).toMatchObject([{ prefix: 'VYW' }]);
});
