import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNT_LIMIT } from '../../domain/page';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { countCodes } from './count-codes';
import { listCodes } from './list-codes';

/** How many codes of AUM have the word `everywhere`: more than are counted. */
const EVERYWHERE = 10_050;
/** And how many of SEM have it. */
const FEW = 3;

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
  for (const [prefix, codes] of [
    ['AUM', EVERYWHERE],
    ['SEM', FEW],
  ]) {
    await portal.sql(
      `INSERT INTO code (scheme_id, prefix_id, code, message, flags, words)
       SELECT p.scheme_id, p.id, p.prefix || '-' || n, repeat('Everywhere ', 60), '{}', array_to_tsvector('{everywhere}')
       FROM prefix p, generate_series(1, $2::int) n WHERE p.prefix = $1`,
      [prefix, codes],
    );
  }
  await portal.sql(`INSERT INTO search_word VALUES ('everywhere')`);
  await portal.sql('ANALYZE code');
});
afterAll(() => portal.close());

async function counted(filter: Readonly<Record<string, unknown>>) {
  const result = await countCodes.run(portal, anonymous, filter);
  if (!result.ok) throw new Error(result.refusal.fault);
  return result.value;
}

describe('the values of a facet', () => {
  it.each([
    {},
    { scheme: ['auth-service', 'platform'], httpStatus: ['401', '404'] },
    { owner: 'kaz', prefix: 'AUM' },
    { q: 'token', httpStatus: '401', status: ['active', 'draft'] },
    { q: 'everywhere', prefix: 'SEM' },
  ])('with %j say of each how many codes choosing it leaves', async (filter) => {
    const counts = await counted(filter);
    for (const [facet, values] of Object.entries(counts)) {
      for (const { value, codes } of values.slice(0, 3)) {
        if (codes === null) continue;
        const page = await listCodes.run(portal, anonymous, { ...filter, [facet]: value, limit: 1 });
        const total = Math.min(codes, COUNT_LIMIT);
        expect([facet, value, page]).toMatchObject([facet, value, { ok: true, value: { total } }]);
      }
    }
  });

  it('are counted where the other filters leave few codes, however many have the word', async () => {
    const { prefix, status } = await counted({ q: 'everywhere', prefix: 'SEM' });
    expect(status).toEqual([{ value: 'active', label: null, codes: FEW }]);
    expect(prefix?.length).toBeGreaterThan(2);
    expect(prefix?.every(({ codes }) => codes === null)).toBe(true);
  });
});

describe('a total', () => {
  it('stops at 10,000 and says so', async () => {
    const page = await listCodes.run(portal, anonymous, { q: 'everywhere', limit: 1 });
    expect(page).toMatchObject({ ok: true, value: { total: 10_000, totalIsExact: false } });
  });
});
