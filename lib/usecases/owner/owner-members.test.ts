import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdmin, signedIn } from '../fixtures/actor';
import { anonymous, openTestPortal, type TestPortal } from '../fixtures/portal';
import { addOwnerMember } from './add-owner-member';
import { listOwnerMembers } from './list-owner-members';
import { removeOwnerMember } from './remove-owner-member';

let portal: TestPortal;
let spears = 0;
const ann = { id: 'ann', name: 'Ann' };

beforeAll(async () => {
  portal = await openTestPortal();
  await portal.sql(
    `INSERT INTO "user" (id, email, name) VALUES ('ann', 'ann@example.com', 'Ann'), ('bob', 'bob@example.com', 'Bob')`,
  );
  spears = Number((await portal.sql(`SELECT id FROM owner WHERE slug = 'spears'`))[0]?.id);
});
afterAll(() => portal.close());

describe('who acts for an owner', () => {
  it('is added by id or e-mail address, once, and taken away again', async () => {
    const owner = 'spears';
    expect(await addOwnerMember.run(portal, anAdmin, { owner, userId: 'ANN@example.com' })).toMatchObject({
      ok: true,
      value: { owner, userId: 'ann' },
    });
    await addOwnerMember.run(portal, anAdmin, { owner, userId: 'ann' });
    await addOwnerMember.run(portal, anAdmin, { owner, userId: 'bob' });
    const member = signedIn({ id: 'bob', name: 'Bob' }, [], [spears]);
    const first = await listOwnerMembers.run(portal, member, { owner, limit: 1 });
    expect(first).toMatchObject({ value: { items: [{ id: 'ann' }], total: 2 } });
    expect(await removeOwnerMember.run(portal, member, { owner, userId: 'ann' })).toMatchObject({ ok: true });
    expect(await listOwnerMembers.run(portal, member, { owner })).toMatchObject({
      value: { items: [{ id: 'bob', email: 'bob@example.com' }], total: 1 },
    });
    const events = await portal.sql(
      `SELECT changes FROM audit_event WHERE type = 'owner.changed' AND subject_name = 'spears' ORDER BY id`,
    );
    expect(events).toEqual([
      { changes: { member: { from: null, to: ann } } },
      { changes: { member: { from: null, to: { id: 'bob', name: 'Bob' } } } },
      { changes: { member: { from: ann, to: null } } },
    ]);
  });

  it.each([
    ['an owner that there is not', { owner: 'nobody', userId: 'ann' }, 'owner'],
    ['a user that there is not', { owner: 'ogu', userId: 'nobody' }, 'userId'],
    ['an address that nobody has', { owner: 'ogu', userId: 'nobody@example.com' }, 'userId'],
  ])('is refused for %s', async (_what, input, field) => {
    for (const useCase of [addOwnerMember, removeOwnerMember]) {
      expect(await useCase.run(portal, anAdmin, input)).toMatchObject({
        ok: false,
        refusal: { fields: [{ field, fault: 'missing' }] },
      });
    }
  });

  it('tells whoever may change nothing there neither owners nor addresses', async () => {
    const other = signedIn(ann, [], [spears]);
    const answers = [
      await addOwnerMember.run(portal, other, { owner: 'ogu', userId: 'bob@example.com' }),
      await addOwnerMember.run(portal, other, { owner: 'ogu', userId: 'nobody@example.com' }),
      await addOwnerMember.run(portal, other, { owner: 'nobody', userId: 'bob@example.com' }),
      await removeOwnerMember.run(portal, other, { owner: 'ogu', userId: 'bob@example.com' }),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ ok: false, refusal: { fault: 'forbidden', params: {}, fields: [] } });
    }
  });

  it('is for nobody to see who is not signed in', async () => {
    expect(await listOwnerMembers.run(portal, anonymous, { owner: 'spears' })).toMatchObject({
      ok: false,
      refusal: { fault: 'sign-in' },
    });
  });
});
