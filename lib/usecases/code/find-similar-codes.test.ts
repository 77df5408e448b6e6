import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { findSimilarCodes } from './find-similar-codes';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function similarTo(message: string, more: Readonly<Record<string, string>> = {}) {
  const result = await findSimilarCodes.run(portal, anonymous, { scheme: 'auth-service', message, ...more });
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value.items.map(({ spelling, nearness }) => `${spelling} ${nearness}`);
}

it('finds the code with the same message, whatever is not said in words', async () => {
  expect(await similarTo('user {0} NOT found!')).toContain('USR_001 same');
});

it.each([
  ['Subscripton has expird', 'SUB_004 same'],
  ['The user was not fou', 'USR_001 same'],
  ['Account is disabled', 'AUTH_006 same'],
])('finds the code for %j, mistyped or not typed to its end', async (message, found) => {
  expect(await similarTo(message)).toContain(found);
});

it('tells codes of the prefix before those of others', async () => {
  const [first] = await similarTo('Not found', { prefix: 'USR' });
  expect(first).toMatch(/^USR_/);
});

it('looks across schemes', async () => {
  const found = await similarTo('Too many requests');
  expect(found.some((code) => code.startsWith('rate_limit_exceeded'))).toBe(true);
});

it('finds a code by its message in another language', async () => {
  const [row] = await portal.sql(
    `SELECT c.code, t.approved_text AS text FROM translation t JOIN code c ON c.id = t.code_id
     WHERE t.locale = 'ja' AND char_length(t.approved_text) > 10 ORDER BY c.code LIMIT 1`,
  );
  const found = await similarTo(String(row?.text), { locale: 'ja' });
  expect(found).toContain(`${row?.code} same`);
});

it.each(['', '{0}', 'zzyzx qwfpgj', 'the', '4711'])('finds nothing for %j', async (message) => {
  expect(await similarTo(message)).toEqual([]);
});

it('takes what looks like a query for the words in it', async () => {
  expect(await similarTo(`user' | 'x & ! <-> not \\found :*`)).not.toEqual([]);
});
