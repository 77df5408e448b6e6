import { verifyPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdmin } from '../fixtures/actor';
import { openTestPortal, type TestPortal } from '../fixtures/portal';
import { countUsers } from './count-users';
import { createUser } from './create-user';
import { listUsers } from './list-users';
import { readUser } from './read-user';
import { updateUser } from './update-user';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

async function make(input: Record<string, unknown>): Promise<string> {
  const made = await createUser.run(portal, anAdmin, { roles: [], ...input });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value.id;
}
const events = (id: string) =>
  portal.sql(
    `SELECT type, changes FROM audit_event WHERE subject_type = 'user' AND subject_id = $1 ORDER BY id`,
    [id],
  );

describe('creating a user', () => {
  it('keeps a password as better-auth verifies it, and tells it to nobody', async () => {
    const password = 'correct horse 電池';
    const id = await make({ email: 'Horse@Example.com', name: 'Horse', password, roles: ['member'] });
    const [account] = await portal.sql(
      'SELECT provider_id, account_id, password FROM account WHERE user_id = $1',
      [id],
    );
    expect(account).toMatchObject({ provider_id: 'credential', account_id: id });
    expect(await verifyPassword({ hash: String(account?.password), password })).toBe(true);
    expect(await events(id)).toEqual([
      {
        type: 'user.created',
        changes: {
          email: { from: null, to: 'horse@example.com' },
          name: { from: null, to: 'Horse' },
          roles: { from: null, to: ['member'] },
        },
      },
    ]);
    const read = await readUser.run(portal, anAdmin, { id });
    expect(read).toMatchObject({
      ok: true,
      value: { email: 'horse@example.com', hasPassword: true, sessions: 0 },
    });
  });

  it.each([
    ['an e-mail address in another case', { email: 'TWICE@example.com' }, 'email', 'conflict'],
    ['no e-mail address', { email: 'nobody' }, 'email', 'malformed'],
    ['a short password', { email: 'a@example.com', password: '1234567' }, 'password', 'too-short'],
    ['a language that is not registered', { roles: ['member', { translator: 'eo' }] }, 'roles.1', 'missing'],
    ['a role that there is not', { roles: ['owner'] }, 'roles.0', 'malformed'],
    ['a field of its own', { disabledAt: null }, '', 'unknown-field'],
    ['the flag of a proven address', { emailVerified: true }, '', 'unknown-field'],
    ['an id of its own', { id: 'root' }, '', 'unknown-field'],
  ])('refuses %s at its field', async (_what, input, field, fault) => {
    await createUser.run(portal, anAdmin, { email: 'twice@example.com', name: 'T', roles: [] });
    const before = await portal.sql('SELECT count(*)::int AS users FROM "user"');
    const refused = await createUser.run(portal, anAdmin, {
      email: 'new@example.com',
      name: 'N',
      roles: [],
      ...input,
    });
    expect(refused).toMatchObject({ ok: false, refusal: { fields: [{ field, fault }] } });
    expect(await portal.sql('SELECT count(*)::int AS users FROM "user"')).toEqual(before);
  });
});

describe('changing a user', () => {
  it('replaces the roles, and writes down what they were', async () => {
    const id = await make({ email: 'roles@example.com', name: 'R', roles: ['member', { reviewer: 'zh' }] });
    await updateUser.run(portal, anAdmin, { id, roles: [{ translator: 'ja' }, 'member', 'member'] });
    expect(await readUser.run(portal, anAdmin, { id })).toMatchObject({
      ok: true,
      value: { roles: [{ role: 'member' }, { role: 'translator', locale: 'ja' }] },
    });
    expect((await events(id))[1]).toEqual({
      type: 'user.changed',
      changes: { roles: { from: ['member', { reviewer: 'zh' }], to: ['member', { translator: 'ja' }] } },
    });
  });

  it('ends the sessions of who is disabled, and nothing else', async () => {
    const id = await make({
      email: 'gone@example.com',
      name: 'Gone',
      password: 'correct horse',
      roles: ['member'],
    });
    await portal.sql(
      `INSERT INTO session (id, token, user_id, expires_at) VALUES ('s1', 't1', $1, now() + interval '1 day')`,
      [id],
    );
    await portal.sql(`INSERT INTO api_token (id, user_id, name, hash) VALUES ('k1', $1, 'ci', 'h1')`, [id]);
    expect(await readUser.run(portal, anAdmin, { id })).toMatchObject({ value: { sessions: 1 } });
    expect(await updateUser.run(portal, anAdmin, { id, disabled: true })).toMatchObject({ ok: true });
    const after = await readUser.run(portal, anAdmin, { id });
    expect(after).toMatchObject({
      value: { sessions: 0, hasPassword: true, roles: [{ role: 'member' }], disabledAt: expect.any(Date) },
    });
    expect(await portal.sql('SELECT revoked_at FROM api_token WHERE user_id = $1', [id])).toEqual([
      { revoked_at: null },
    ]);
    await updateUser.run(portal, anAdmin, { id, disabled: false });
    expect(await readUser.run(portal, anAdmin, { id })).toMatchObject({ value: { disabledAt: null } });
  });

  it('writes no event where nothing changes', async () => {
    const id = await make({ email: 'same@example.com', name: 'Same', roles: ['member'] });
    await updateUser.run(portal, anAdmin, { id, name: 'Same', roles: ['member'], disabled: false });
    expect(await events(id)).toHaveLength(1);
  });

  it.each([
    ['nobody', { id: 'nobody' }, 'id', 'missing'],
    ['an e-mail address', { email: 'other@example.com' }, '', 'unknown-field'],
    ['a password', { password: 'correct horse' }, '', 'unknown-field'],
  ])('refuses %s', async (_what, input, field, fault) => {
    const refused = await updateUser.run(portal, anAdmin, { id: 'nobody', ...input });
    expect(refused).toMatchObject({ ok: false, refusal: { fields: [{ field, fault }] } });
  });
});

describe('the last administrator', () => {
  it.each([
    ['be disabled', { disabled: true }, 'disabled'],
    ['lose the role', { roles: ['member', 'registrar'] }, 'roles'],
  ])('cannot %s', async (_what, change, field) => {
    const own = await openTestPortal();
    try {
      const made = await createUser.run(own, anAdmin, {
        email: 'last@example.com',
        name: 'Last',
        roles: ['admin'],
      });
      const off = await createUser.run(own, anAdmin, {
        email: 'off@example.com',
        name: 'Off',
        roles: ['admin'],
      });
      if (!made.ok || !off.ok) throw new Error('refused');
      expect(await updateUser.run(own, anAdmin, { id: off.value.id, disabled: true })).toMatchObject({
        ok: true,
      });
      expect(await updateUser.run(own, anAdmin, { id: made.value.id, ...change })).toMatchObject({
        ok: false,
        refusal: { fault: 'last-admin', fields: [{ field }] },
      });
      expect(await updateUser.run(own, anAdmin, { id: made.value.id, name: 'Still' })).toMatchObject({
        ok: true,
      });
    } finally {
      await own.close();
    }
  });

  it('is still there when all of them go at once', async () => {
    const own = await openTestPortal();
    try {
      const ids: string[] = [];
      for (const n of [1, 2, 3, 4]) {
        const made = await createUser.run(own, anAdmin, {
          email: `a${n}@example.com`,
          name: 'A',
          roles: ['admin'],
        });
        if (made.ok) ids.push(made.value.id);
      }
      const results = await Promise.all(
        ids.map((id, n) => updateUser.run(own, anAdmin, n % 2 ? { id, roles: [] } : { id, disabled: true })),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(3);
      const left = await own.sql(
        `SELECT u.id FROM user_role r JOIN "user" u ON u.id = r.user_id WHERE r.role = 'admin' AND u.disabled_at IS NULL`,
      );
      expect(left).toHaveLength(1);
    } finally {
      await own.close();
    }
  });
});

describe('the list of users', () => {
  it('gives every user once, in every order, forwards and back', async () => {
    for (const [place, name] of ['ada', 'Bob', 'Ödön', '田中', 'bob'].entries()) {
      for (const n of [1, 2]) await make({ email: `${n}.${place}@list.example`, name });
    }
    for (const sort of ['name', '-name', 'email', '-email', 'createdAt', '-createdAt']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      let last: string | undefined;
      do {
        const page = await listUsers.run(portal, anAdmin, { q: 'list.example', sort, limit: 3, cursor });
        if (!page.ok) throw new Error(JSON.stringify(page.refusal));
        if (last !== undefined && page.value.previousCursor !== null) {
          const back = await listUsers.run(portal, anAdmin, {
            q: 'list.example',
            sort,
            limit: 3,
            before: page.value.previousCursor,
          });
          expect(back.ok && back.value.items.at(-1)?.id).toBe(last);
        }
        seen.push(...page.value.items.map(({ id }) => id));
        last = seen.at(-1);
        cursor = page.value.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 10, 10]);
    }
  });

  it('is narrowed by what its facets count', async () => {
    await make({
      email: 'many@example.com',
      name: 'Many',
      roles: [{ translator: 'ja' }, { translator: 'zh' }],
    });
    const counted = await countUsers.run(portal, anAdmin, {});
    if (!counted.ok) throw new Error(counted.refusal.fault);
    const { role, disabled } = counted.value;
    expect(role.map(({ value }) => value)).toContain('translator');
    for (const { value, users } of role) {
      const page = await listUsers.run(portal, anAdmin, { role: value });
      expect(page).toMatchObject({ value: { total: users } });
    }
    for (const { value, users } of disabled) {
      expect(await listUsers.run(portal, anAdmin, { disabled: value })).toMatchObject({
        value: { total: users },
      });
    }
  });

  it('takes a percent sign for itself', async () => {
    expect(await listUsers.run(portal, anAdmin, { q: '%' })).toMatchObject({ value: { total: 0 } });
  });
});
