import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/access';
import { anonymous, openTestPortal, system, type TestPortal } from '../fixtures/portal';
import { createOwner } from './create-owner';
import { readOwner } from './read-owner';
import { updateOwner } from './update-owner';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal({ seeded: false });
  for (const slug of ['spears', 'ogu', 'other']) {
    const made = await createOwner.run(portal, system, {
      slug,
      name: slug,
      kind: slug === 'ogu' ? 'person' : 'team',
      contact: null,
      contactOwner: null,
    });
    if (!made.ok) throw new Error(made.refusal.fault);
  }
});
afterAll(() => portal.close());

async function member(...slugs: readonly string[]): Promise<Actor> {
  const rows = await portal.sql('SELECT id FROM owner WHERE slug = ANY($1)', [slugs]);
  const owners = rows.map(({ id }) => Number(id));
  return { kind: 'user', id: 'u', name: 'Ann', roles: [{ role: 'member' }], owners };
}

const registrar: Actor = { kind: 'user', id: 'r', name: 'Reg', roles: [{ role: 'registrar' }], owners: [] };

async function owner(slug: string) {
  const found = await readOwner.run(portal, anonymous, { owner: slug });
  if (!found.ok) throw new Error(found.refusal.fault);
  return found.value;
}

const events = (slug: string) =>
  portal.sql(
    `SELECT actor_name, changes FROM audit_event WHERE type = 'owner.changed' AND subject_name = $1`,
    [slug],
  );

it('changes what is given, keeps the rest, and says so in the history', async () => {
  const { version } = await owner('spears');
  const input = { owner: 'spears', version, contact: '#spears', contactOwner: 'ogu' };
  expect(await updateOwner.run(portal, await member('spears'), input)).toMatchObject({ ok: true });
  expect(await owner('spears')).toMatchObject({
    name: 'spears',
    kind: 'team',
    contact: '#spears',
    contactOwner: { slug: 'ogu' },
    version: version + 1,
  });
  expect(await events('spears')).toEqual([
    {
      actor_name: 'Ann',
      changes: { contact: { from: null, to: '#spears' }, contactOwner: { from: null, to: 'ogu' } },
    },
  ]);
});

it('takes a contact away', async () => {
  await updateOwner.run(portal, registrar, { owner: 'spears', contactOwner: 'ogu', contact: 'x' });
  await updateOwner.run(portal, registrar, { owner: 'spears', contactOwner: null, contact: null });
  expect(await owner('spears')).toMatchObject({ contact: null, contactOwner: null });
});

it('changes nothing and tells nothing where all is as it was', async () => {
  const before = await owner('other');
  expect((await updateOwner.run(portal, registrar, { owner: 'other', name: 'other' })).ok).toBe(true);
  expect(await owner('other')).toEqual(before);
  expect(await events('other')).toEqual([]);
});

it.each([
  ['somebody who acts for another owner', () => member('other'), 'forbidden'],
  ['somebody who acts for nobody', () => member(), 'forbidden'],
  ['a stranger', async () => anonymous, 'sign-in'],
])('is refused to %s', async (_, who, fault) => {
  const before = await owner('ogu');
  const refused = await updateOwner.run(portal, await who(), { owner: 'ogu', name: 'Mine' });
  expect(refused).toMatchObject({ ok: false, refusal: { fault } });
  expect(await owner('ogu')).toEqual(before);
});

it.each([
  [{ owner: 'nobody' }, 'missing', 'owner'],
  [{ contactOwner: 'nobody' }, 'missing', 'contactOwner'],
  [{ contactOwner: 'ogu' }, 'not-a-choice', 'contactOwner'],
  [{ name: ' ' }, 'invalid', 'name'],
  [{ slug: 'mine' }, 'invalid', ''],
])('refuses %j with %s at %s', async (input, fault, field) => {
  const refused = await updateOwner.run(portal, system, { owner: 'ogu', ...input });
  expect(refused).toMatchObject({ ok: false, refusal: { fault, fields: [{ field }] } });
});

it('refuses a change of what somebody else changed meanwhile', async () => {
  const { version } = await owner('ogu');
  const both = await Promise.all(
    ['one', 'two'].map((name) => updateOwner.run(portal, registrar, { owner: 'ogu', version, name })),
  );
  expect(both.map((result) => (result.ok ? 'ok' : result.refusal.fault)).sort()).toEqual(['ok', 'stale']);
  expect((await owner('ogu')).version).toBe(version + 1);
});
