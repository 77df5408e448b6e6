import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { readScheme } from '../scheme/read-scheme';
import { createEnvelope } from './create-envelope';
import { renderResponse } from './render-response';
import { updateEnvelope } from './update-envelope';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function envelopes() {
  const found = await readScheme.run(portal, anonymous, { scheme: 'soracom' });
  if (!found.ok) throw new Error(found.refusal.fault);
  return found.value.envelopes;
}

const inForce = async () =>
  (await envelopes()).filter(({ current }) => current).map(({ version }) => version);

it('puts one version in force at a time, and renders codes in it', async () => {
  const created = await createEnvelope.run(portal, system, {
    scheme: 'soracom',
    version: '2',
    title: 'Second',
    current: true,
    template: { error: '${code}' },
    fields: [],
    notes: null,
  });
  expect(created).toMatchObject({ ok: true });
  expect(await inForce()).toEqual(['2']);
  expect(await renderResponse.run(portal, anonymous, { scheme: 'soracom', code: 'AUM0017' })).toEqual({
    ok: true,
    value: { error: 'AUM0017' },
  });
  expect(
    await updateEnvelope.run(portal, system, { scheme: 'soracom', version: '1', current: true }),
  ).toMatchObject({
    ok: true,
  });
  expect(await inForce()).toEqual(['1']);
});

it('lets two who put another one in force at once leave one in force', async () => {
  const both = ['1', '2'].map((version) =>
    updateEnvelope.run(portal, system, { scheme: 'soracom', version, current: true }),
  );
  await Promise.all(both);
  expect(await inForce()).toHaveLength(1);
});

it.each([
  [{ version: '99' }, 'missing', ['version']],
  [{ revision: 999, title: 'Late' }, 'stale', []],
  [{ template: { a: { b: '${nothing}' } } }, 'invalid', ['template.a.b']],
  [{ template: ['${code}'] }, 'invalid', ['template']],
  [{ notes: '' }, 'invalid', ['notes']],
])('refuses %j with %s', async (input, fault, fields) => {
  const before = await envelopes();
  const refused = await updateEnvelope.run(portal, system, { scheme: 'soracom', version: '2', ...input });
  expect(refused).toMatchObject({ refusal: { fault, fields: fields.map((field) => ({ field })) } });
  expect(await envelopes()).toEqual(before);
});

it('never leaves a scheme without one in force', async () => {
  const [current] = await inForce();
  const given = { scheme: 'soracom', version: current, current: false };
  expect(await updateEnvelope.run(portal, system, given)).toMatchObject({
    refusal: { fault: 'required', fields: [{ field: 'current' }] },
  });
});
