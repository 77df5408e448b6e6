import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createPrefix } from '../prefix/create-prefix';
import { reservePrefix } from '../reservation/reserve-prefix';
import { checkPrefix } from './check-prefix';
import { ask, type Desk, given, openDesk, scheme } from './desk.fixture';

let portal: TestPortal;
let desk: Desk;
let held = 0;
beforeAll(async () => {
  portal = await openTestPortal();
  desk = await openDesk(portal);
  held = given(await ask(portal, desk.ann, 'HQH')).id;
  given(
    await createPrefix.run(portal, system, { scheme, prefix: 'RQR', title: 'Old one', status: 'retired' }),
  );
  given(await createPrefix.run(portal, system, { scheme, prefix: 'OIL', title: 'Oil' }));
  const until = '2999-01-01';
  given(
    await reservePrefix.run(portal, system, { scheme, prefix: 'VQV', owner: 'spears', until, reason: 'x' }),
  );
});
afterAll(() => portal.close());

const check = async (input: object, actor: Parameters<typeof checkPrefix.run>[1] = anonymous) =>
  given(await checkPrefix.run(portal, actor, { scheme, ...input }));

describe('what stands in the way', () => {
  it.each([
    ['aum', 'AUM', 'taken', { text: 'AUM', path: '/prefixes/soracom/AUM' }],
    ['HQH', 'HQH', 'held', { text: `HQH #1`, path: '/requests/1' }],
    ['RQR', 'RQR', 'retired', { text: 'RQR', path: '/prefixes/soracom/RQR' }],
    ['VQV', 'VQV', 'reserved', { text: 'VQV', path: '/prefixes/reserved?scheme=soracom' }],
    ['A1', 'A1', 'malformed', null],
  ])('of %s is told with what it collides with', async (typed, prefix, kind, collides) => {
    const found = await check({ prefix: typed });
    expect(found).toMatchObject({ prefix, available: false });
    expect(found.reasons[0]).toMatchObject({ kind, with: collides });
    expect(found.reasons[0]?.detail).toMatch(/^It .+\.$|^A request .+\.$/);
  });

  it.each([
    ['HQX', 'HQH'],
    ['QHH', 'HQH'],
    ['RQT', 'RQR'],
    ['VQX', 'VQV'],
    ['OLI', 'OIL'],
  ])('of %s is only that it is easily taken for %s', async (prefix, other) => {
    const found = await check({ prefix });
    expect(found.available).toBe(true);
    const looks = found.reasons.map(({ kind, detail }) => [kind, detail.includes(other)]);
    expect(looks).toContainEqual(['lookalike', true]);
  });

  it('is nothing where nobody is near', async () => {
    expect(await check({ prefix: 'XWZ' })).toMatchObject({ available: true, reasons: [] });
    expect(await check({})).toMatchObject({ prefix: null, available: null, reasons: [], suggestions: [] });
  });

  it('is not what one holds oneself, or what is reserved for one', async () => {
    expect(await check({ prefix: 'HQH', request: held })).toMatchObject({ available: true, reasons: [] });
    expect(await check({ prefix: 'VQV' }, desk.owner)).toMatchObject({ available: true, reasons: [] });
  });

  it('is no hold that is over', async () => {
    const later = { ...portal, clock: () => new Date(Date.now() + 40 * 86_400_000) };
    expect(given(await checkPrefix.run(later, anonymous, { scheme, prefix: 'HQH' })).available).toBe(true);
  });
});

describe('what else could be had', () => {
  it('is made of the name, free, and not what was asked for', async () => {
    const { suggestions } = await check({ prefix: 'AUM', title: 'Quota Keeper' });
    expect(suggestions.length).toBe(5);
    const free = await Promise.all(suggestions.map((prefix) => check({ prefix })));
    expect(free.map(({ available }) => available)).toEqual(suggestions.map(() => true));
    expect(suggestions).not.toContain('AUM');
    expect(suggestions[0]).toMatch(/^Q/);
  });

  it('is told for what cannot be had, too, where no name is known', async () => {
    expect((await check({ prefix: 'AUM' })).suggestions.length).toBeGreaterThan(0);
    expect((await check({ prefix: 'XWZ' })).suggestions).toEqual([]);
  });

  it('may be that there is one already, which is called like it', async () => {
    const [row] = await portal.sql(`SELECT title FROM prefix WHERE prefix = 'AUM'`);
    const { similar } = await check({ title: `The ${row?.title}` });
    expect(similar[0]).toMatchObject({ scheme, prefix: 'AUM', title: row?.title });
    expect(similar[0]?.owners.length).toBeGreaterThan(0);
    expect((await check({ title: 'Xylophone tuning' })).similar).toEqual([]);
  });
});

it('works where a scheme writes no prefix', async () => {
  const found = given(
    await checkPrefix.run(portal, anonymous, { scheme: 'apigate', prefix: 'clients', title: 'Quotas' }),
  );
  expect(found).toMatchObject({
    available: true,
    reasons: [{ kind: 'lookalike', with: { text: 'client' } }],
  });
  expect(found.suggestions[0]).toBe('quotas');
});
