import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { createRest } from './rest';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

function send(method: string, path: string, body: unknown): Promise<Response> {
  const request = new Request(`http://errdex.test/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return Promise.resolve(createRest(portal).fetch(request));
}

it.each([
  ['POST', '/owners', { slug: 'a', name: 'A', kind: 'team', contact: null, contactOwner: null }],
  ['PATCH', '/owners/spears', { name: 'Mine' }],
])('%s %s is refused to a stranger and changes nothing', async (method, path, body) => {
  const rows = () => portal.sql('SELECT * FROM owner ORDER BY id');
  const before = await rows();
  const refused = await send(method, path, body);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ code: 'EDX0008' });
  expect(await rows()).toEqual(before);
});
