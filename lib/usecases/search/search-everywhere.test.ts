import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FoundCode, SearchResult } from '../../domain/search/search-result';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { searchEverywhere } from './search-everywhere';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function search(q: string, locale = 'en'): Promise<SearchResult> {
  const result = await searchEverywhere.run(portal, anonymous, { q, locale });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

const spellings = (codes: readonly FoundCode[]) => codes.map(({ spelling }) => spelling);

it.each([
  ['aum 17', 'AUM0017'],
  ['ａｕｍ００１７', 'AUM0017'],
  ['auth-1', 'AUTH_001'],
  ['uos usrupd 11', 'UOS_USRUPD0011'],
  ['Not Found', 'not_found'],
])('finds the code that %j spells, and nothing before it', async (q, spelling) => {
  const { spelled } = await search(q);
  expect(spellings(spelled)).toEqual([spelling]);
});

it('finds a code by an old name that is not typed to its end', async () => {
  const { aliased, spelled } = await search('USER_ACCOUNT_BLO');
  expect(spelled).toEqual([]);
  expect(aliased.map(({ spelling, alias }) => [spelling, alias])).toEqual([
    ['UOS_*0006', 'USER_ACCOUNT_BLOCKE'],
  ]);
});

it('finds a code by the old name as it should have been written', async () => {
  expect(spellings((await search('USER_ACCOUNT_BLOCKED')).worded)).toContain('UOS_*0006');
});

it('tells the prefix before the codes that begin with it', async () => {
  const { prefixes, begun } = await search('gw');
  expect(prefixes[0]).toMatchObject({ prefix: 'GW', exact: true });
  expect(spellings(begun)).toContain('GW020001');
});

it('tells the prefix of a code that nobody registered', async () => {
  const { spelled, begun, prefixes } = await search('AUM9999');
  expect([...spelled, ...begun]).toEqual([]);
  expect(prefixes.map(({ prefix }) => prefix)).toEqual(['AUM']);
});

it.each([
  ['billing', ['BIL', 'DSB', 'PAY']],
  ['bilingg', ['BIL', 'DSB', 'PAY']],
  ['auth manager', ['AUM']],
])('finds prefixes by the words of their title: %s', async (q, found) => {
  expect((await search(q)).prefixes.map(({ prefix }) => prefix)).toEqual(found);
});

it.each([
  ['kaz', 'kaz', true],
  ['backend', 'backend team', false],
  ['bakend', 'backend team', false],
])('finds an owner by %s', async (q, name, exact) => {
  expect((await search(q)).owners).toEqual([expect.objectContaining({ name, exact })]);
});

it.each([
  ['usrupd', 'userorg', 'USRUPD', true],
  ['USRU', 'userorg', 'USRUPD', false],
  ['rate limit', 'platform', '07', false],
])('finds the category that %s is, begins or says', async (q, scheme, value, exact) => {
  const { categories } = await search(q);
  expect(categories).toContainEqual(expect.objectContaining({ scheme, value, exact }));
});

it('shows a message without what it escapes', async () => {
  const { spelled } = await search('AUM0017');
  expect(spelled[0]?.message).toContain("SAM user '{user}' doesn't have");
});

it.each([
  ['tokn', 'token'],
  ['unauthorised', 'unauthorized'],
])('takes %s for %s, and says so', async (typed, meant) => {
  const { worded, guesses, words } = await search(typed);
  expect(guesses).toEqual([{ word: typed, read: [meant] }]);
  expect(words).toEqual([meant]);
  expect(`${worded[0]?.message} ${worded[0]?.code}`.toLowerCase()).toContain(meant);
});

it('finds only codes that have all the words', async () => {
  const { worded } = await search('expired token');
  expect(spellings(worded)).toEqual(expect.arrayContaining(['AUTH_002', 'GW020001']));
  for (const { message } of worded) expect(message).toMatch(/expired/i);
  expect((await search('expired zzzzzz')).worded).toEqual([]);
});

it.each([
  ['パスワード', 'ja', /パスワード/],
  ['权限', 'zh', /权限/],
  ['権', 'ja', /権/],
])('finds words of a language without spaces: %s', async (q, locale, shown) => {
  const { worded } = await search(q, locale);
  expect(worded.length).toBeGreaterThan(0);
  for (const { message } of worded) expect(message).toMatch(shown);
});

it('finds a translation from a page in another language', async () => {
  const { worded } = await search('パスワード', 'en');
  expect(worded.length).toBeGreaterThan(0);
  for (const { messageLocale } of worded) expect(messageLocale).toBeNull();
});

it.each(['', '   ', '%', "'", '\\', ':*', '"', '\u{1f600}', '((((', 'a'.repeat(200), '_'.repeat(200)])(
  'answers %j with nothing',
  async (q) => {
    const { spelled, aliased, prefixes, begun, owners, worded } = await search(q);
    expect([...spelled, ...aliased, ...prefixes, ...begun, ...owners, ...worded]).toEqual([]);
  },
);

it('tells a code once', async () => {
  const { spelled, aliased, begun, worded } = await search('conflict');
  const all = [...spelled, ...aliased, ...begun, ...worded].map(({ scheme, code }) => `${scheme} ${code}`);
  expect(new Set(all).size).toBe(all.length);
  expect(spellings(spelled)).toEqual(['conflict']);
});
