import { expect, test } from '@playwright/test';

const ROOT = '/api/v1';

test('a code and a fault link to their pages', async ({ request }) => {
  const code = await (await request.get(`${ROOT}/codes/userorg/uos-usrupd-11`)).json();
  expect(code.code).toBe('UOS_*0011');
  const page = await request.get(code.url);
  expect([page.status(), (await page.text()).includes('UOS_*0011')]).toEqual([200, true]);

  const problem = await (await request.get(`${ROOT}/codes?limit=0`)).json();
  const fault = await request.get(problem.type);
  expect([fault.status(), (await fault.text()).includes('EDX0014')]).toEqual([200, true]);
});

test('what a reader has is not sent again until it changes', async ({ request }) => {
  for (const address of ['/codes/soracom/AUM0017', '/codes?prefix=AUM', '/schemes', '/openapi.json']) {
    const first = await request.get(ROOT + address);
    const { etag } = first.headers();
    expect([first.status(), first.headers()['cache-control']]).toEqual([200, 'no-cache']);
    const again = await request.get(ROOT + address, { headers: { 'if-none-match': `W/${etag}` } });
    expect([again.status(), await again.text()]).toEqual([304, '']);
  }
});
