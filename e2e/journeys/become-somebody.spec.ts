import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { freePort } from '../../bench/postgres';
import { filledDirectory } from '../fixtures/filled-directory';
import { startOpenIdProvider } from '../fixtures/open-id-provider';
import { ready, type ServerProcess, startServer } from '../fixtures/server-process';

const PASSWORD = 'seven quiet herons at noon';
const TOKEN = 'edx_administrator_of_one_portal_0123456789_a';
const OTHER_TOKEN = 'edx_that_nobody_ever_was_given_0123456789_ab';
const ended: (() => unknown)[] = [];
test.afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

/** A portal of its own: these journeys are about one where nobody is yet, or with other servers beside it. */
async function portal(environment: Readonly<Record<string, string>>, port?: number): Promise<ServerProcess> {
  const directory = await filledDirectory();
  ended.push(() => rmSync(directory, { recursive: true, force: true }));
  const server = await startServer({ ERRDEX_DATA_DIR: directory, ...environment }, port);
  ended.push(() => {
    server.child.kill('SIGKILL');
    return server.ended;
  });
  await ready(server);
  return server;
}

test('signs in with the company account, as a member at first, and no secret is logged', async ({ page }) => {
  const port = await freePort();
  const provider = await startOpenIdProvider(`http://localhost:${port}`);
  ended.push(provider.stop);
  const { url, log } = await portal(
    {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      ERRDEX_ADMIN_EMAIL: 'boss@corp.test',
      ERRDEX_ADMIN_PASSWORD: PASSWORD,
      ERRDEX_ADMIN_TOKEN: TOKEN,
    },
    port,
  );
  const arrive = async (login: string) => {
    await page.context().clearCookies();
    await page.goto(`${url}/sign-in?next=/owners`);
    await page.getByRole('link', { name: 'Sign in with your company account' }).click();
    await page.locator('[name=login]').fill(login);
    await page.locator('[name=password]').fill('any');
    await page.getByRole('button').click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };
  await arrive('ada@corp.test');
  await expect(page).toHaveURL(`${url}/owners`);
  await expect(page.locator('.rail').getByText('ada')).toBeAttached();
  await page.goto(`${url}/account`);
  await expect(page.getByText('ada@corp.test')).toBeVisible();
  await expect(page.getByText('you have no password here', { exact: false })).toHaveCount(0);
  expect((await page.request.get(`${url}/api/v1/users`)).status()).toBe(403);

  // Whose address the provider vouches for gets the account of that address; whose it does not, gets none.
  await arrive('boss@corp.test');
  await expect(page).toHaveURL(`${url}/owners`);
  expect((await page.request.get(`${url}/api/v1/users`)).status()).toBe(200);

  const sessions = (await page.context().cookies()).filter(({ name }) => name.includes('session_token'));
  expect(sessions).toHaveLength(1);
  for (const token of [TOKEN, OTHER_TOKEN]) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    await page.request.post(`${url}/api/v1/users`, { headers, data: `{"password":"${PASSWORD}"` });
  }
  expect(log()).toContain('ready on');
  for (const secret of [
    PASSWORD,
    TOKEN,
    OTHER_TOKEN,
    provider.clientSecret,
    ...sessions.map(({ value }) => value),
  ]) {
    expect(log()).not.toContain(secret);
  }
});
