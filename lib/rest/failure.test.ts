import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import type { Portal } from '../usecases/use-case';
import { createRest } from './rest';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());
afterEach(() => vi.restoreAllMocks());

const ask = (asked: Portal, address: string, headers: Record<string, string> = {}) =>
  Promise.resolve(createRest(asked).request(`/api/v1${address}`, { headers }));

/** The portal, whose database fails at every read. */
function failing(error: Error): Portal {
  const reader = new Proxy(portal.database.reader, { get: () => () => Promise.reject(error) });
  return { ...portal, database: { ...portal.database, reader } };
}

test('who may not read has to sign in', async () => {
  const response = await ask({ ...portal, publicRead: false }, '/codes/soracom/AUM0017');
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(await response.json()).toMatchObject({ code: 'EDX0008' });
});

test('a token that nobody was given is refused, even where anybody may read', async () => {
  const response = await ask(portal, '/codes/soracom/AUM0017', { authorization: 'Bearer wrong' });
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect((await ask(portal, '/schemes', { authorization: 'Basic d3Jvbmc6' })).status).toBe(200);
});

test('a surprise is logged once, under the number that the caller is told, without what was sent', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const response = await ask(
    failing(new TypeError('invalid input: SECRET')),
    '/codes/soracom/SECRET?locale=ja',
  );
  const told = await response.text();
  expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
  const instance = /urn:uuid:[0-9a-f-]{36}/.exec(told)?.[0] ?? 'none';
  expect(JSON.parse(told)).toMatchObject({ code: 'EDX0001', status: 500, instance });
  expect(log).toHaveBeenCalledOnce();
  const logged = String(log.mock.calls[0]?.[0]);
  expect(logged).toContain(`${instance} GET: TypeError\n    at `);
  expect(told + logged).not.toContain('SECRET');
  expect(told).not.toContain(' at ');
});

test.each(['ECONNREFUSED', '57P01', 'P1001'])(
  'a database that is away (%s) is worth another try',
  async (code) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const response = await ask(
      failing(Object.assign(new Error('connect'), { code })),
      '/codes/soracom/AUM0017',
    );
    expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(await response.json()).toMatchObject({ code: 'EDX0002' });
    expect(log).not.toHaveBeenCalled();
  },
);

test('every answer is only data to a browser', async () => {
  const answers = await Promise.all(
    ['/schemes', '/nothing', '/codes?limit=0'].map((address) => ask(portal, address)),
  );
  for (const { headers } of answers) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});
