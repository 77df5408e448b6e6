import { expect, test } from '@playwright/test';

const expected = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^(no-referrer|same-origin)$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'content-security-policy': /base-uri 'none'.*frame-ancestors 'none'/,
};

/** What tells how the portal is made: frames of a stack, statements, paths and modules of the server. */
const inside =
  /\n\s+at \S|node_modules|\.(ts|mjs):\d+|\b(SELECT|INSERT|UPDATE) .+ (FROM|INTO|SET) |Prisma|\/(root|home|work|srv|app)\/\w/;

for (const [method, address, status] of [
  ['GET', '/', 200],
  ['GET', '/codes', 200],
  ['GET', '/ja/decode', 200],
  ['GET', '/codes/soracom/NONE', 307],
  ['GET', '/c/NONE', 404],
  ['GET', '/codes?sort=colour', 200],
  ['GET', '/nowhere', 404],
  ['GET', '/%', 404],
  ['GET', '/codes?theme=dark', 307],
  ['GET', '/en/codes', 307],
  ['GET', '/c/aum-17', 307],
  ['GET', '/codes/download?format=csv&q=token', 200],
  ['GET', '/codes/download?format=exe', 422],
  ['GET', '/icon.svg', 200],
  ['GET', '/favicon.ico', 404],
  ['GET', '/robots.txt', 404],
  ['GET', '/_next/static/chunks/none.js', 404],
  ['GET', '/_next/image?url=%2Ficon.svg&w=64&q=75', 400],
  ['GET', '/healthz', 200],
  ['GET', '/readyz', 200],
  ['GET', '/api/v1/codes?limit=1', 200],
  ['GET', '/api/v1/openapi.json', 200],
  ['GET', '/api/v1/nothing', 404],
  ['GET', '/api/nothing', 404],
  ['DELETE', '/api/v1/codes', 405],
  ['POST', '/api/v1/decode', 415],
  ['POST', '/codes', 403],
  ['PUT', '/codes', 403],
] as const) {
  test(`${method} ${address} is ${status}, and guarded as every answer`, async ({ request }) => {
    const headers =
      method === 'GET' ? {} : { 'sec-fetch-site': 'cross-site', origin: 'https://evil.invalid' };
    const answer = await request.fetch(address, { method, headers, data: '', maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    const sent = answer.headers();
    for (const [name, value] of Object.entries(expected))
      expect([name, sent[name]]).toEqual([name, expect.stringMatching(value)]);
    for (const told of ['server', 'x-powered-by', 'access-control-allow-origin'])
      expect(sent[told]).toBeUndefined();
    if (status >= 400) expect(await answer.text()).not.toMatch(inside);
  });
}

test('a file that the build made is kept for good, and guarded', async ({ request }) => {
  const [file = ''] = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get('/')).text()) ?? [];
  const sent = (await request.get(file)).headers();
  expect(sent).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('immutable'),
  });
});
