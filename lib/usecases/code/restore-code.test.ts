import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAuditEvents } from '../audit-event/list-audit-events';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { restoreOwner } from '../owner/restore-owner';
import { updateOwner } from '../owner/update-owner';
import { restorePrefix } from '../prefix/restore-prefix';
import { updatePrefix } from '../prefix/update-prefix';
import { restoreScheme } from '../scheme/restore-scheme';
import { updateScheme } from '../scheme/update-scheme';
import { readCode } from './read-code';
import { renumberCode } from './renumber-code';
import { restoreCode } from './restore-code';
import { updateCode } from './update-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

/** The ids of a thing's events, oldest first. */
async function eventsOf(subject: string): Promise<readonly string[]> {
  const result = await listAuditEvents.run(portal, system, { subject });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value.items.map(({ id }) => id).toReversed();
}
async function change(key: { scheme: string; code: string }, given: object): Promise<void> {
  expect(await updateCode.run(portal, system, { ...key, ...given })).toMatchObject({ ok: true });
}
const restore = (key: { scheme: string; code: string }, asked: object) =>
  restoreCode.run(portal, system, { ...key, ...asked });

it('puts one field back as it was before an event, and tells of it as of any change', async () => {
  const key = { scheme: 'auth-service', code: 'AUTH_001' };
  await change(key, { title: 'First' });
  await change(key, { title: 'Second', description: 'More' });
  const [, , second] = await eventsOf('code:auth-service/AUTH_001');
  expect(await restore(key, { event: second, fields: ['title'] })).toMatchObject({ ok: true });
  expect(await readCode.run(portal, system, key)).toMatchObject({
    value: { title: 'First', description: 'More' },
  });
  const told = await listAuditEvents.run(portal, system, { subject: 'code:auth-service/AUTH_001', limit: 1 });
  expect(told).toMatchObject({
    value: { items: [{ type: 'code.changed', changes: { title: { from: 'Second', to: 'First' } } }] },
  });
});

it('brings a whole earlier state back, message and parameters and all', async () => {
  const key = { scheme: 'soracom', code: 'AUM0017' };
  const before = await readCode.run(portal, system, key);
  await change(key, {
    message: 'No {thing} for you.',
    messageChange: 'meaning',
    httpStatus: 409,
    flags: ['retryable'],
  });
  await change(key, { status: 'deprecated', reason: 'Says too little' });
  const [first = ''] = await eventsOf('code:soracom/AUM0017');
  const unconfirmed = await restore(key, { event: first, state: 'after' });
  expect(unconfirmed).toMatchObject({
    refusal: { fields: [{ field: 'messageChange', fault: 'breaking-parameters' }] },
  });
  expect(await restore(key, { event: first, state: 'after', messageChange: 'meaning' })).toMatchObject({
    ok: true,
  });
  const after = await readCode.run(portal, system, key);
  expect(after).toEqual({
    ok: true,
    value: before.ok && {
      ...before.value,
      version: expect.any(Number),
      updatedAt: expect.any(String),
    },
  });
});

it('leaves what is retired retired, and writes nothing', async () => {
  const key = { scheme: 'auth-service', code: 'AUTH_003' };
  await change(key, { status: 'deprecated', title: 'Old' });
  await change(key, { status: 'retired' });
  const [first = '', deprecating] = await eventsOf('code:auth-service/AUTH_003');
  for (const asked of [
    { event: deprecating, fields: ['status'] },
    { event: first, state: 'after' },
  ]) {
    expect(await restore(key, asked)).toMatchObject({
      refusal: { fields: [{ field: 'status', fault: 'not-in-lifecycle' }] },
    });
  }
  expect(await readCode.run(portal, system, key)).toMatchObject({
    value: { status: 'retired', title: 'Old' },
  });
  expect(await eventsOf('code:auth-service/AUTH_003')).toHaveLength(3);
});

it('gives no number back that was given up', async () => {
  const renumbered = await renumberCode.run(portal, system, {
    scheme: 'auth-service',
    code: 'AUTH_004',
    number: 904,
  });
  expect(renumbered).toMatchObject({ ok: true });
  const [first = ''] = await eventsOf('code:auth-service/AUTH_904');
  const refused = await restore(
    { scheme: 'auth-service', code: 'AUTH_904' },
    { event: first, state: 'after' },
  );
  expect(refused).toMatchObject({ refusal: { fields: [{ field: 'fields', fault: 'not-restorable' }] } });
});

it.each([
  ['an event of another code', async () => (await eventsOf('code:auth-service/AUTH_001'))[0], 'missing'],
  [
    'what was before it began',
    async () => (await eventsOf('code:auth-service/AUTH_005'))[0],
    'not-restorable',
  ],
  ['an event that there is not', async () => '999999999', 'missing'],
])('refuses %s', async (_, event, fault) => {
  const refused = await restore({ scheme: 'auth-service', code: 'AUTH_005' }, { event: await event() });
  expect(refused).toMatchObject({ refusal: { fields: [{ field: 'event', fault }] } });
});

it('brings prefixes, owners and schemes back', async () => {
  const prefix = { scheme: 'soracom', prefix: 'AGW' };
  await updatePrefix.run(portal, system, {
    ...prefix,
    title: 'Gate',
    owners: ['kaz'],
    status: 'deprecated',
    reason: 'Old',
  });
  const [first = ''] = await eventsOf('prefix:soracom/AGW');
  const restored = await restorePrefix.run(portal, system, { ...prefix, event: first, state: 'after' });
  expect(restored).toMatchObject({
    value: { status: 'active', owners: [{ slug: 'ogu' }, { slug: 'kaz' }, { slug: 'harry' }] },
  });
  await updateOwner.run(portal, system, { owner: 'kaz', name: 'Kazu', contact: 'kaz@x.test' });
  const [, renamed] = await eventsOf('owner:kaz');
  const owner = await restoreOwner.run(portal, system, { owner: 'kaz', event: renamed, fields: ['name'] });
  expect(owner).toMatchObject({ value: { name: 'kaz', contact: 'kaz@x.test' } });
  await updateScheme.run(portal, system, { scheme: 'apigate', guidelines: 'None', holdDays: 3 });
  const [, changed] = await eventsOf('scheme:apigate');
  await restoreScheme.run(portal, system, { scheme: 'apigate', event: changed, fields: ['guidelines'] });
  const told = await listAuditEvents.run(portal, system, { subject: 'scheme:apigate', limit: 1 });
  expect(told).toMatchObject({ value: { items: [{ changes: { guidelines: { from: 'None' } } }] } });
});
