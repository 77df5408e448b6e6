import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCode } from '../code/find-code';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { describePrefix, type PrefixDescription } from './describe-prefix';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function described(scheme: string, prefix: string): Promise<PrefixDescription> {
  const result = await describePrefix.run(portal, anonymous, { scheme, prefix });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

it.each(['EVS', 'evs', 'Evs'])(
  'finds a prefix written %s, with who answers for it and how to reach them',
  async (written) => {
    const { prefix, owners, scheme } = await described('soracom', written);
    expect(prefix).toMatchObject({ prefix: 'EVS', title: 'event-scheduler' });
    expect(owners).toMatchObject([{ slug: 'spears', kind: 'team', contactOwner: { slug: 'ogu' } }]);
    expect(scheme.name).toBe('SORACOM API');
  },
);

it('says at what its codes are', async () => {
  const { state } = await described('userorg', 'UOS');
  expect(state).toEqual({
    codes: { draft: 4, active: 68, deprecated: 0, retired: 0 },
    reason: null,
    since: null,
  });
});

it('tells what was looked for in vain, most wanted first, until somebody registers it', async () => {
  for (const text of ['ANA0002', 'ana-1', 'ANA 0001']) await findCode.run(portal, anonymous, { text });
  const wanted = async () =>
    (await described('soracom', 'ANA')).wanted.map(({ code, times }) => [code, times]);
  expect(await wanted()).toEqual([
    ['ANA0001', 2],
    ['ANA0002', 1],
  ]);
  await portal.sql(`
    INSERT INTO code (scheme_id, prefix_id, code, number, message, words)
    SELECT scheme_id, id, 'ANA0001', 1, 'Registered now', '' FROM prefix WHERE prefix = 'ANA'`);
  expect(await wanted()).toEqual([['ANA0002', 1]]);
});

it.each([
  ['nowhere', 'UOS', 'scheme'],
  ['userorg', 'XXX', 'prefix'],
])('refuses %s %s with what is missing', async (scheme, prefix, field) => {
  const result = await describePrefix.run(portal, anonymous, { scheme, prefix });
  expect(result).toMatchObject({ ok: false, refusal: { fault: 'missing', fields: [{ field }] } });
});
