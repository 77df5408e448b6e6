import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCodes } from '../code/list-codes';
import { updateCode } from '../code/update-code';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { listCategories } from './list-categories';
import { updateCategory } from './update-category';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const named = { scheme: 'platform', segment: 'error-type', value: '02' };

async function category() {
  const listed = await listCategories.run(portal, anonymous, { scheme: 'platform' });
  if (!listed.ok) throw new Error(listed.refusal.fault);
  return listed.value.find(({ value }) => value === named.value);
}

/** What the codes of the category are served with, and how many a list by that status finds. */
async function served(status: number) {
  const listed = await listCodes.run(portal, anonymous, { scheme: 'platform', httpStatus: String(status) });
  if (!listed.ok) throw new Error(listed.refusal.fault);
  return listed.value.items.filter((code) => code.category === '02').map(({ code }) => code);
}

it('gives the codes that inherit its HTTP status the new one, and leaves those that have their own', async () => {
  const codes = ['AU020001', 'GW020001', 'GW020002', 'GW020003'];
  await updateCode.run(portal, system, { scheme: 'platform', code: 'GW020002', httpStatus: 418 });
  const changed = await updateCategory.run(portal, system, { ...named, httpStatus: 409 });
  expect(changed).toMatchObject({ ok: true });
  expect(await served(409)).toEqual(codes.filter((code) => code !== 'GW020002'));
  expect(await served(418)).toEqual(['GW020002']);
  const tallied = await portal.sql(
    `SELECT sum(codes)::int AS codes FROM code_tally n JOIN category k ON k.id = n.category_id
     JOIN scheme s ON s.id = k.scheme_id
     WHERE s.slug = 'platform' AND k.value = '02' AND n.served_http_status = 409`,
  );
  expect(tallied).toEqual([{ codes: 3 }]);
  await updateCategory.run(portal, system, { ...named, httpStatus: null });
  expect(await served(409)).toEqual([]);
});

it('changes what it stands for, and tells the history', async () => {
  const before = await category();
  const meanings = [{ label: 'One', attributes: { actor: 'User' } }];
  await updateCategory.run(portal, system, { ...named, version: before?.version, label: 'New', meanings });
  expect(await category()).toMatchObject({ label: 'New', meanings, version: (before?.version ?? 0) + 1 });
  const [event] = await portal.sql(
    `SELECT changes FROM audit_event WHERE type = 'category.changed' AND subject_name = '02' ORDER BY id DESC LIMIT 1`,
  );
  expect(event).toMatchObject({
    changes: {
      label: { from: before?.label, to: 'New' },
      meanings: { from: before?.meanings, to: meanings },
    },
  });
});

it.each([
  [{ value: '99' }, 'missing', ['value']],
  [{ version: 999, label: 'Late' }, 'stale', []],
  [{ httpStatus: 99 }, 'invalid', ['httpStatus']],
  [{ label: '' }, 'invalid', ['label']],
])('refuses %j with %s', async (input, fault, fields) => {
  const before = await category();
  const refused = await updateCategory.run(portal, system, { ...named, ...input });
  expect(refused).toMatchObject({ refusal: { fault, fields: fields.map((field) => ({ field })) } });
  expect(await category()).toEqual(before);
});
