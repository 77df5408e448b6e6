import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

let portal: TestPortal;
let admin = '';
beforeAll(async () => {
  portal = await openTestPortal();
  admin = await tokenOf(portal, await person(portal, { roles: [{ role: 'admin' }] }));
});
afterAll(() => portal.close());

/** Asks with a token and reads what comes back; null where nothing does. */
async function ask(token: string, line: string, sent?: unknown) {
  const [method = '', path = ''] = line.split(' ');
  const response = await createRest(portal).request(`/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body };
}
const made = z.object({ id: z.string() });

async function makeUser(fields: Readonly<Record<string, unknown>>): Promise<string> {
  return made.parse((await ask(admin, 'POST /users', { name: 'New', roles: [], ...fields })).body).id;
}

describe('/users', () => {
  it('gives a user the roles that were sent, and shows neither password nor hash', async () => {
    const roles = ['member', { translator: 'ja' }, { reviewer: 'zh' }];
    const sent = { email: 'New@Example.com', name: 'New', password: 'correct horse battery', roles };
    const { status, body } = await ask(admin, 'POST /users', sent);
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        email: 'new@example.com',
        name: 'New',
        roles,
        disabled: false,
        createdAt: expect.any(String),
      },
    ]);
    const { id } = made.parse(body);
    expect((await ask(admin, `GET /users/${id}`)).body).toMatchObject({
      owners: [],
      sessions: 0,
      hasPassword: true,
    });
    expect((await ask(admin, 'GET /users?role=reviewer')).body).toMatchObject({ items: [{ id }], total: 1 });
  });

  it.each([
    ['#/roles/1', 'EDX0011', { roles: ['member', { translator: 'eo' }] }],
    ['#/email', 'EDX0022', { email: 'nobody' }],
    ['#/password', 'EDX0016', { password: 'short' }],
    ['#', 'EDX0024', { disabledAt: null }],
  ])('points at %s with %s', async (pointer, code, wrong) => {
    const sent = { email: 'other@example.com', name: 'Other', roles: [], ...wrong };
    expect(await ask(admin, 'POST /users', sent)).toMatchObject({
      body: { errors: [{ pointer, code }] },
    });
  });

  it('shuts a disabled user out of what their tokens opened', async () => {
    const id = await makeUser({ email: 'shut@example.com' });
    const token = await tokenOf(portal, { id });
    expect((await ask(token, `GET /users/${id}/tokens`)).status).toBe(200);
    expect((await ask(admin, `PATCH /users/${id}`, { disabled: true })).body).toMatchObject({
      disabled: true,
    });
    expect((await ask(token, `GET /users/${id}/tokens`)).status).toBe(401);
    await ask(admin, `PATCH /users/${id}`, { disabled: false });
    expect((await ask(token, `GET /users/${id}/tokens`)).status).toBe(200);
  });
});

it('a token is shown once, opens what its user may, and nothing once it is revoked', async () => {
  const id = await makeUser({ email: 'tokens@example.com', roles: ['member'] });
  const created = await ask(admin, `POST /users/${id}/tokens`, { name: 'ci', expiresAt: null });
  const { token, id: tokenId } = z.object({ id: z.string(), token: z.string() }).parse(created.body);
  expect(created.status).toBe(201);
  const listed = await ask(token, `GET /users/${id}/tokens`);
  expect(listed).toMatchObject({
    status: 200,
    body: { items: [{ id: tokenId, name: 'ci', revokedAt: null }] },
  });
  expect(JSON.stringify(listed.body)).not.toContain(token);
  expect(await ask(token, `DELETE /users/${id}/tokens/${tokenId}`)).toEqual({ status: 204, body: null });
  expect((await ask(token, `GET /users/${id}/tokens`)).status).toBe(401);
});

it('a member acts for an owner as long as they are one', async () => {
  const id = await makeUser({ email: 'member@example.com', roles: ['member'] });
  const token = await tokenOf(portal, { id });
  const path = `/owners/spears/members/${id}`;
  expect((await ask(token, `PUT ${path}`)).status).toBe(403);
  expect(await ask(admin, `PUT ${path}`)).toEqual({ status: 204, body: null });
  expect(await ask(admin, `PUT ${path}`)).toEqual({ status: 204, body: null });
  expect((await ask(token, 'GET /owners/spears/members')).body).toMatchObject({
    items: [{ id, name: 'New', email: 'member@example.com', disabled: false }],
    total: 1,
  });
  expect((await ask(token, `DELETE ${path}`)).status).toBe(204);
  expect((await ask(token, `DELETE ${path}`)).status).toBe(403);
  expect(await ask(admin, `DELETE ${path}`)).toMatchObject({
    status: 404,
    body: { errors: [{ pointer: '#/path/userId' }] },
  });
});
