import { afterAll, beforeAll, expect, it } from 'vitest';
import { Prisma } from '../../prisma/generated/client';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { areCertainlyMore, countCodesWhere } from './code-count-store';

/** Counting stops here. */
const LIMIT = 300;

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
  await portal.sql(
    `INSERT INTO code (scheme_id, prefix_id, code, message, flags, words)
     SELECT p.scheme_id, p.id, p.prefix || '-' || n, repeat('Everywhere ', 60), '{}', array_to_tsvector('{everywhere}')
     FROM prefix p, generate_series(1, 10000) n WHERE p.prefix = 'AUM'`,
  );
  await portal.sql('ANALYZE code');
});
afterAll(() => portal.close());

it.each([
  ['a word that far more codes have', `c.words @@ 'everywhere'`, true],
  ['one that PostgreSQL guesses wrong', `c.words @@ 'everywhere' AND c.id % 100 < 1`, false],
  ['one that few have', `c.words @@ 'token'`, false],
])('the count of %s is left to a sample only where that is certain', async (_, words, certain) => {
  const { reader } = portal.database;
  const condition = Prisma.raw(words);
  expect(await areCertainlyMore(reader, condition, LIMIT)).toBe(certain);
  const [row] = await portal.sql(
    `SELECT least(count(*), ${LIMIT + 1})::int AS codes FROM code c WHERE ${words}`,
  );
  expect(await countCodesWhere(reader, condition, LIMIT)).toBe(row?.codes);
});
