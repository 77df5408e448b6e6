import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import {
  fillHostileRegistry,
  type HostileRegistry,
  hostileCode,
  hostileEnvironment,
  hostilePrefix,
  hostileScheme,
} from '../fixtures/hostile-registry';
import { formulas, hostileTexts } from '../fixtures/hostile-texts';
import { pageAddresses } from '../fixtures/page-addresses';
import { unsafeMarkup, watchedPage } from '../fixtures/page-watch';
import { ready, type ServerProcess, startServer } from '../fixtures/server-process';

// One server, and one registry that takes a while to fill.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const directory = mkdtempSync(join(tmpdir(), 'errdex-hostile-'));
let registry: HostileRegistry;
let server: ServerProcess;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  registry = await fillHostileRegistry(directory);
  server = await startServer({ ...hostileEnvironment, ERRDEX_DATA_DIR: directory });
  await ready(server);
});
test.afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  rmSync(directory, { recursive: true, force: true });
});

const texts = [...hostileTexts.keys()];
const samples = () => ({
  locale: ['en'],
  scheme: [hostileScheme],
  code: texts.map(hostileCode),
  prefix: texts.map(hostilePrefix),
  owner: texts.map((at) => `${hostileScheme}-${at}`),
  text: ['', ...hostileTexts],
  rest: [hostileTexts[0]],
  id: [registry.admin],
  token: [hostileTexts[0]],
  segment: ['kind'],
  value: texts.map(hostilePrefix),
  version: [hostileTexts[0], hostileTexts[2]],
  delivery: [hostileTexts[0]],
});
const firstSamples = () =>
  Object.fromEntries(Object.entries(samples()).map(([name, values]) => [name, values.slice(0, 1)]));

/** Where what a reader sends is shown again. */
const echoes = hostileTexts.slice(0, 4).flatMap((text) => {
  const sent = encodeURIComponent(text);
  return [
    `/?q=${sent}`,
    `/codes?q=${sent}`,
    `/codes?sort=${sent}&cursor=${sent}&scheme=${sent}`,
    `/prefixes/${hostileScheme}/${sent}`,
    `/codes/${hostileScheme}/${hostileCode(0)}?arg.1=${sent}&locale=${sent}`,
    `/decode?text=${sent}%20${hostileCode(0)}`,
    `/activity?actor=${sent}&subject=${sent}`,
    `/sign-in?next=${sent}`,
  ];
});

/** A browser of the administrator, or of nobody. */
async function visitor(browser: Browser, isSignedIn: boolean, bypassCSP = false) {
  const context = await browser.newContext({ baseURL: server.url, bypassCSP });
  if (isSignedIn) await context.addCookies([{ ...registry.cookie, url: server.url }]);
  return context;
}

test('no text that anybody writes runs, even where no content policy stops it', async ({ browser }) => {
  const context = await visitor(browser, true, true);
  const { page, found } = await watchedPage(context);
  for (const address of [
    ...pageAddresses(samples()),
    ...echoes,
    `/ja/codes/${hostileScheme}/${hostileCode(3)}`,
  ]) {
    const response = await page.goto(address);
    expect([address, (response?.status() ?? 500) < 500]).toEqual([address, true]);
    const unsafe = await page.evaluate(() =>
      [...document.querySelectorAll('a, form, iframe, img')].flatMap((element) =>
        ['href', 'action', 'src'].flatMap((name) => element.getAttribute(name) ?? []),
      ),
    );
    expect(unsafe.filter((value) => /^\s*(javascript|vbscript|data):/i.test(value))).toEqual([]);
  }
  expect(found).toEqual([]);
  await context.close();
});

test('the same texts do run where they are taken for markup, and that is seen', async ({ browser }) => {
  const context = await visitor(browser, true, true);
  const { page, found } = await watchedPage(context);
  await page.goto('/owners/hostile-0/edit');
  // Who is signed in sees a form there.
  await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue(hostileTexts[0]);
  await page.setContent(hostileTexts.join('\n'));
  await expect.poll(() => found.filter((what) => what.includes('ran')).length).toBeGreaterThan(3);
  await context.close();
});

test('what the search finds while one types does not run', async ({ browser }) => {
  const context = await visitor(browser, true, true);
  const { page, found } = await watchedPage(context);
  await page.goto('/codes');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('canary');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(found).toEqual([]);
  await context.close();
});

for (const [who, isSignedIn] of [
  ['an administrator', true],
  ['nobody', false],
] as const) {
  test(`every page for ${who} has a content policy with a nonce and keeps to it`, async ({ browser }) => {
    const context = await visitor(browser, isSignedIn);
    const { page, found } = await watchedPage(context);
    const nonces = new Set<string>();
    for (const address of [
      ...pageAddresses(firstSamples()),
      '/ja/codes',
      '/ja',
      '/nowhere/at/all',
      '/codes?sort=x',
    ]) {
      const response = await page.goto(address);
      if (response === null) throw new Error(`no answer from ${address}`);
      const headers = response.headers();
      const policy = headers['content-security-policy'] ?? '';
      const nonce = /script-src 'self' 'nonce-([\w+/=-]{22,})' 'strict-dynamic'/.exec(policy)?.[1] ?? '';
      expect([address, policy.includes('unsafe'), nonce === '']).toEqual([address, false, false]);
      for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
        expect(policy).toContain(directive);
      }
      expect([address, await unsafeMarkup(page, await response.text(), nonce)]).toEqual([address, []]);
      expect(headers['cache-control']).toMatch(/private.*no-store/);
      nonces.add(nonce);
    }
    expect(found).toEqual([]);
    expect(nonces.size).toBeGreaterThan(15);
    await context.close();
  });
}

test('a downloaded cell is never a formula', async ({ request }) => {
  const csv = await (
    await request.get(`${server.url}/codes/download?scheme=${hostileScheme}&format=csv`)
  ).text();
  for (const text of formulas) expect(csv).toContain(`'${text}`);
  expect(csv).not.toMatch(/(^|,|\n)"?[=+\-@＝]/u);
});
