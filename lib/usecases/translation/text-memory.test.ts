import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestPortal, type TestPortal } from '../fixtures/portal';
import { similarTexts } from './text-memory';

let portal: TestPortal;

/** A code of the prefix AUM with an approved Japanese text. @returns its key */
async function insertCode(code: string, message: string): Promise<number> {
  const [row] = await portal.sql(
    `WITH made AS (
       INSERT INTO code (scheme_id, prefix_id, code, message, flags, words)
       SELECT p.scheme_id, p.id, $1, $2, '{}', to_tsvector('simple', $2) FROM prefix p WHERE p.prefix = 'AUM'
       RETURNING id
     ) INSERT INTO translation (code_id, locale, text, state, source_revision, approved_text, approved_revision)
     SELECT id, 'ja', $1, 'approved', 1, $1, 1 FROM made RETURNING code_id`,
    [code, message],
  );
  return Number(row?.code_id);
}

beforeAll(async () => {
  portal = await openTestPortal();
  await portal.sql(
    `INSERT INTO code (scheme_id, prefix_id, code, message, flags, words)
     SELECT p.scheme_id, p.id, p.prefix || '-' || n, 'Everywhere under pressure', '{}',
       array_to_tsvector('{everywhere,pressure,under}')
     FROM prefix p, generate_series(1, 10000) n WHERE p.prefix = 'AUM'`,
  );
  await portal.sql(
    `INSERT INTO translation (code_id, locale, text, state, source_revision, approved_text, approved_revision)
     SELECT id, 'ja', code, 'approved', 1, code, 1 FROM code WHERE code LIKE 'AUM-%'`,
  );
});
afterAll(() => portal.close());

it('finds the few that share a rare word among thousands that share common ones', async () => {
  await insertCode('AUM-VALVE', 'A valve has leaked everywhere under little pressure');
  const message = 'The valve leaked everywhere under pressure';
  const id = await insertCode('AUM-ASKED', message);
  await portal.sql('ANALYZE code');
  const found = await similarTexts(portal.database.reader, { id, message }, 'ja');
  expect(found.map(({ code }) => code)).toEqual(['AUM-VALVE']);
});

it('finds texts by common words where there are no others', async () => {
  const message = 'Under pressure everywhere';
  const id = await insertCode('AUM-COMMON', message);
  await portal.sql('ANALYZE code');
  expect(await similarTexts(portal.database.reader, { id, message }, 'ja')).toHaveLength(5);
});
