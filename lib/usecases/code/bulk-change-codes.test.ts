import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { allocateCodes } from './allocate-codes';
import { bulkChangeCodes } from './bulk-change-codes';
import { createCode } from './create-code';
import { previewBulkChange } from './preview-bulk-change';
import { readCode } from './read-code';
import { undoBulkChange } from './undo-bulk-change';
import { updateCode } from './update-code';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function fresh(many: number, place: object = { prefix: 'EVS' }, scheme = 'soracom') {
  const codes = Array.from({ length: many }, (_, index) => ({ message: `Failure ${index}` }));
  const made = await allocateCodes.run(portal, system, { scheme, ...place, codes });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.map(({ code }) => ({ scheme, code }));
}
const read = async ({ scheme, code }: { scheme: string; code: string }) => {
  const found = await readCode.run(portal, system, { scheme, code });
  return found.ok ? found.value : null;
};
const change = async (input: object, actor: Actor = system) => {
  const result = await bulkChangeCodes.run(portal, actor, input);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const undo = (input: object = {}, actor: Actor = system) => undoBulkChange.run(portal, actor, input);

describe('a bulk change', () => {
  it('does what its preview says, one event a code under one id', async () => {
    const codes = await fresh(5);
    await updateCode.run(portal, system, { ...codes[0], status: 'deprecated', reason: 'Before' });
    await updateCode.run(portal, system, { ...codes[0], status: 'retired' });
    await updateCode.run(portal, system, { ...codes[1], status: 'deprecated', reason: 'Old' });
    const input = { codes, change: { status: 'deprecated', reason: 'Old' } };
    const preview = await previewBulkChange.run(portal, system, input);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        total: 5,
        changed: 3,
        unchanged: 1,
        refused: [{ fault: 'not-in-lifecycle', codes: 1, examples: [codes[0]] }],
      },
    });
    expect(preview.ok && preview.value.examples.map(({ code, changes }) => [code, changes.status])).toEqual(
      codes.slice(2).map(({ code }) => [code, { from: 'active', to: 'deprecated' }]),
    );
    const done = await change(input);
    expect(done).toMatchObject({ changed: 3, unchanged: 1 });
    for (const one of codes.slice(2))
      expect(await read(one)).toMatchObject({ status: 'deprecated', version: 2 });
    const events = await portal.sql(
      'SELECT subject_name AS code FROM audit_event WHERE batch_id = $1 ORDER BY id',
      [done.id],
    );
    expect(events.map(({ code }) => code)).toEqual(codes.slice(2).map(({ code }) => code));
  });

  it('takes what a filter leaves, and counts the tallies on', async () => {
    const done = await change({
      filter: { scheme: ['auth-service'], status: ['active'] },
      change: { httpStatus: 418 },
    });
    expect(done.changed).toBeGreaterThan(30);
    const [row] = await portal.sql(
      `SELECT sum(codes)::int AS codes FROM code_tally WHERE served_http_status = 418`,
    );
    expect(row?.codes).toBe(done.changed);
    expect(await undo()).toMatchObject({ ok: true, value: { restored: done.changed, kept: 0 } });
  });

  it('refuses codes of others one by one, not the whole', async () => {
    const [mine, others] = [await fresh(2), await fresh(1, { prefix: 'AUM' })];
    const [owner] = await portal.sql(
      `SELECT po.owner_id AS id FROM prefix_owner po JOIN prefix p ON p.id = po.prefix_id WHERE p.prefix = 'EVS'`,
    );
    const actor: Actor = { kind: 'user', id: 'eve', name: 'Eve', roles: [], owners: [Number(owner?.id)] };
    const done = await change({ codes: [...mine, ...others], change: { httpStatus: 409 } }, actor);
    expect(done).toMatchObject({ changed: 2, refused: [{ fault: 'forbidden', codes: 1, examples: others }] });
    expect(await read(others[0] ?? { scheme: '', code: '' })).toMatchObject({ httpStatus: null, version: 1 });
    expect(await undo({}, actor)).toMatchObject({ value: { restored: 2 } });
  });

  it('gives codes of another category its next numbers, and undoing gives them back what they were', async () => {
    const codes = await fresh(3, { prefix: 'GW', category: '02' }, 'platform');
    const done = await change({ codes, change: { category: '04' } });
    expect(done).toMatchObject({ changed: 3 });
    const moved = await Promise.all(codes.map(read));
    expect(moved.map((code) => [code?.category, code?.number, code?.aliases])).toEqual(
      codes.map(({ code }, index) => ['04', index + 1, [code]]),
    );
    expect(await undo()).toMatchObject({ value: { restored: 3, kept: 0 } });
    const back = await Promise.all(codes.map(read));
    expect(back.map((code) => [code?.code, code?.aliases])).toEqual(
      codes.map(({ code }, index) => [code, [moved[index]?.code]]),
    );
    const next = await createCode.run(portal, system, {
      scheme: 'platform',
      prefix: 'GW',
      category: '04',
      message: 'New',
    });
    expect(next).toMatchObject({ value: { number: 4 } });
  });

  it.each([
    [{ codes: [{ scheme: 'soracom', code: 'AUM9999' }], change: { httpStatus: 400 } }, 'missing'],
    [{ codes: [{ scheme: 'soracom', code: 'AUM0017' }], change: {} }, 'required'],
    [{ change: { httpStatus: 400 } }, 'required'],
  ])('%o is refused', async (input, fault) => {
    const result = await bulkChangeCodes.run(portal, system, input);
    expect(result).toMatchObject({ ok: false, refusal: { fields: [{ fault }] } });
  });
});

describe('undoing', () => {
  it('leaves what was changed again since, and names it', async () => {
    const codes = await fresh(3);
    await change({ codes, change: { status: 'deprecated', reason: 'Mistake' } });
    await updateCode.run(portal, system, { ...codes[1], title: 'Changed since' });
    expect(await undo()).toMatchObject({ value: { restored: 2, kept: 1, keptExamples: [codes[1]] } });
    expect((await Promise.all(codes.map(read))).map((code) => code?.status)).toEqual([
      'active',
      'deprecated',
      'active',
    ]);
    expect(await undo()).toMatchObject({ value: { id: null, restored: 0 } });
  });

  it('is of one’s own only', async () => {
    const done = await change({ codes: await fresh(1), change: { httpStatus: 400 } });
    const other: Actor = { kind: 'user', id: 'x', name: 'X', roles: [{ role: 'admin' }], owners: [] };
    expect(await undo({ id: done.id }, other)).toMatchObject({ refusal: { fault: 'missing' } });
    expect(await undo({ id: done.id })).toMatchObject({ value: { restored: 1 } });
  });
});

it('changes 5,000 codes at once, and no more', async () => {
  for (let made = 0; made < 5_000; made += 100) await fresh(100, { prefix: 'AUM' });
  const filter = { prefix: ['AUM'], scheme: ['soracom'] };
  const tooMany = await previewBulkChange.run(portal, system, { filter, change: { httpStatus: 503 } });
  expect(tooMany).toMatchObject({ refusal: { fields: [{ field: 'filter', fault: 'too-many' }] } });
  const chosen = { ...filter, httpStatus: [0] };
  const rows = await portal.sql(
    `UPDATE code SET served_http_status = 500, http_status = 500
     WHERE id IN (SELECT c.id FROM code c JOIN prefix p ON p.id = c.prefix_id WHERE p.prefix = 'AUM' ORDER BY c.id
       LIMIT (SELECT count(*) - 5000 FROM code c JOIN prefix p ON p.id = c.prefix_id WHERE p.prefix = 'AUM'))
     RETURNING id`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(await change({ filter: chosen, change: { httpStatus: 503 } })).toMatchObject({ changed: 5_000 });
  expect(await undo()).toMatchObject({ value: { restored: 5_000, kept: 0 } });
});
