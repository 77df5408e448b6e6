import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faults } from '../domain/fault';
import { person, tokenOf } from '../usecases/fixtures/people';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

const openapi = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ requestBody: z.unknown().optional() }))),
});
const problem = z.looseObject({ code: z.string(), errors: z.array(z.looseObject({ pointer: z.string() })) });

let portal: TestPortal;
let rest: ReturnType<typeof createRest>;
let token = '';
let cookie = '';
let writes: readonly { readonly method: string; readonly path: string; readonly hasBody: boolean }[] = [];
beforeAll(async () => {
  portal = await openTestPortal();
  rest = createRest(portal);
  const admin = await person(portal, { roles: [{ role: 'admin' }] });
  token = await tokenOf(portal, admin);
  cookie = await sessionOf(admin.id);
  const document = await rest.request('/api/v1/openapi.json');
  const { paths } = openapi.parse(await document.json());
  writes = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([verb]) => verb !== 'get')
      .map(([verb, { requestBody }]) => ({
        method: verb.toUpperCase(),
        path: `/api/v1${path.replace(/^\/api\/v1/, '').replaceAll(/\{\w+\}/g, 'x')}`,
        hasBody: requestBody !== undefined,
      })),
  );
});
afterAll(() => portal.close());

async function sessionOf(id: string): Promise<string> {
  const key = randomBytes(24).toString('hex');
  await portal.sql(
    `INSERT INTO session (id, token, user_id, expires_at) VALUES ($1, $1, $2, now() + interval '1 day')`,
    [key, id],
  );
  const signature = createHmac('sha256', portal.secret).update(key).digest('base64');
  return `errdex.session_token=${encodeURIComponent(`${key}.${signature}`)}`;
}

async function send(
  { method, path }: { readonly method: string; readonly path: string },
  headers: Readonly<Record<string, string>>,
  body?: string,
) {
  const init = { method, headers, ...(body === undefined ? {} : { body }) };
  const response = await rest.request(path, init);
  return { status: response.status, ...problem.parse(await response.json()) };
}

const count = async () => {
  const [row] = await portal.sql('SELECT count(*) AS events FROM audit_event');
  return Number(row?.events);
};

describe('whatever REST can write', () => {
  it('is refused to another site that has a cookie sent along, and changes nothing', async () => {
    const before = await count();
    expect(writes.length).toBeGreaterThan(8);
    for (const foreign of [
      { origin: 'https://evil.invalid' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://errdex.test' },
      {},
    ]) {
      for (const write of writes) {
        const answer = await send(write, { cookie, 'content-type': 'application/json', ...foreign }, '{}');
        expect([write.method, write.path, answer.status, answer.code]).toEqual([
          write.method,
          write.path,
          403,
          faults['foreign-origin'].code,
        ]);
      }
    }
    expect(await count()).toBe(before);
  });

  it('takes no body of a kind that a page elsewhere could send without being asked', async () => {
    for (const write of writes.filter(({ hasBody }) => hasBody)) {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const { status } = await send(
          write,
          { authorization: `Bearer ${token}`, 'content-type': type },
          '{}',
        );
        expect([write.path, status]).toEqual([write.path, 415]);
      }
    }
  });

  it('takes no field that it does not name, and leaves the prototype of objects alone', async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    for (const write of writes.filter(({ hasBody }) => hasBody)) {
      for (const field of ['__proto__', 'constructor', 'isAdmin', 'createdAt', 'hash']) {
        const { status, errors } = await send(write, headers, `{"${field}":{"polluted":true}}`);
        expect([write.path, field, status]).toEqual([write.path, field, 422]);
        expect(errors.map(({ pointer }) => pointer)).toContain('#');
      }
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses JSON that is nested without end where it stands', async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    for (const write of writes.filter(({ hasBody }) => hasBody)) {
      for (const name of ['template', 'segments', 'attributes', 'roles', 'name', 'codes']) {
        const { status } = await send(write, headers, `{"${name}":${deep}}`);
        expect([write.path, name, status]).toEqual([write.path, name, 422]);
      }
    }
  });
});

it('somebody who changes too much at once is told to wait, and others are not', async () => {
  const [busy, calm] = [await person(portal), await person(portal)];
  const limited = createRest({ ...portal, writeLimit: 3 });
  const make = async (who: { readonly id: string }, bearer: string) =>
    limited.request(`/api/v1/users/${who.id}/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: '{"name":"one more"}',
    });
  const [busyToken, calmToken] = [await tokenOf(portal, busy), await tokenOf(portal, calm)];
  const statuses = [];
  for (let at = 0; at < 3; at++) statuses.push((await make(busy, busyToken)).status);
  const refused = await make(busy, busyToken);
  expect([...statuses, refused.status]).toEqual([201, 201, 201, 429]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect((await make(calm, calmToken)).status).toBe(201);
  const [kept] = await portal.sql('SELECT count(*) AS tokens FROM api_token WHERE user_id = $1', [busy.id]);
  expect(Number(kept?.tokens)).toBe(4);
});

it('who may not see users learns nothing of who there is', async () => {
  const [known, member] = [await person(portal), await person(portal)];
  const asking = await tokenOf(portal, member);
  const [row] = await portal.sql(`SELECT slug FROM owner ORDER BY id LIMIT 1`);
  for (const address of [
    'GET /users/{}',
    'PATCH /users/{}',
    'GET /users/{}/tokens',
    'POST /users/{}/tokens',
    `PUT /owners/${row?.slug}/members/{}`,
  ]) {
    const [method = '', path = ''] = address.split(' ');
    const [one, other] = await Promise.all(
      [known.id, 'nobody-at-all'].map(async (id) => {
        const response = await rest.request(`/api/v1${path.replace('{}', id)}`, {
          method,
          headers: { authorization: `Bearer ${asking}`, 'content-type': 'application/json' },
          ...(method === 'GET' ? {} : { body: method === 'POST' ? '{"name":"x"}' : '{}' }),
        });
        return [response.status, await response.text()];
      }),
    );
    expect([address, one]).toEqual([address, other]);
    expect([address, one?.[0]]).toEqual([address, 403]);
  }
});
