import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { listCodes } from './list-codes';

/** So few that every list has several pages. */
const PAGE = 4;

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
  await portal.sql(
    `INSERT INTO code (scheme_id, prefix_id, code, message, flags, words, status, served_http_status, updated_at)
     SELECT p.scheme_id, p.id, p.prefix || '-' || n, 'Found', '{}', array_to_tsvector('{found}'),
       (CASE n WHEN 2 THEN 'draft' ELSE 'active' END)::lifecycle, 400 + n % 2, '2026-01-01'::timestamptz + n * p.id % 7 * interval '1 day'
     FROM prefix p JOIN scheme s ON s.id = p.scheme_id, generate_series(1, 2) n WHERE s.slug = 'soracom'`,
  );
});
afterAll(() => portal.close());

type Input = Readonly<Record<string, unknown>>;

async function page(input: Input) {
  const result = await listCodes.run(portal, anonymous, input);
  if (!result.ok) throw new Error(result.refusal.fault);
  const { items, ...rest } = result.value;
  return { ...rest, codes: items.map(({ scheme, code }) => `${scheme} ${code}`) };
}

/** Every code from the first page to the last, and from there back to the first. */
async function walk(filter: Input) {
  let here = await page({ ...filter, limit: PAGE });
  const forwards = [...here.codes];
  while (here.nextCursor !== null) {
    here = await page({ ...filter, limit: PAGE, cursor: here.nextCursor });
    forwards.push(...here.codes);
  }
  const backwards = [...here.codes];
  while (here.previousCursor !== null) {
    here = await page({ ...filter, limit: PAGE, before: here.previousCursor });
    backwards.unshift(...here.codes);
  }
  return { forwards, backwards };
}

it.each(
  [
    { owner: ['kaz', 'ogu'] },
    { owner: 'ogu', status: ['active', 'draft'], httpStatus: '401' },
    { scheme: ['soracom', 'platform'], httpStatus: ['0', '401'] },
    { q: 'found', status: 'draft' },
  ].flatMap((filter) => ['code', '-updatedAt', '-status'].map((sort) => ({ ...filter, sort }))),
)('%j is walked there and back, each code once and in order', async (filter) => {
  const { codes, total } = await page({ ...filter, limit: 200 });
  expect(codes.length).toBeGreaterThan(PAGE);
  expect(total).toBe(codes.length);
  expect(await walk(filter)).toEqual({ forwards: codes, backwards: codes });
});

it('sorts by what it is asked to', async () => {
  const filter = { owner: ['kaz', 'ogu'], limit: 200 };
  const { codes } = await page({ ...filter, sort: 'code' });
  const spelled = codes.map((code) => code.split(' ')[1] ?? '');
  expect(spelled).toEqual(spelled.toSorted((a, b) => (a < b ? -1 : 1)));
  expect((await page({ ...filter, sort: '-code' })).codes).toEqual(codes.toReversed());
});
