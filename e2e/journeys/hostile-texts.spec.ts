import { rmSync } from 'node:fs';
import { type APIResponse, type Browser, expect, type Page, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { filledDirectory } from '../fixtures/filled-directory';
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
test.describe.configure({ mode: 'default' });

let directory: string;
let registry: HostileRegistry;
let server: ServerProcess;

test.beforeAll(async () => {
  directory = await filledDirectory();
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
  request: texts.map((at) => String(at + 1)),
  token: [hostileTexts[0]],
  segment: ['kind'],
  value: texts.map(hostilePrefix),
  version: [hostileTexts[0], hostileTexts[2]],
  delivery: [hostileTexts[0]],
  tag: ['ja', hostileTexts[0]],
  term: ['1', hostileTexts[0]],
});

/** Where what a reader sends is shown again. */
const echoesOf = (text: string) => {
  const sent = encodeURIComponent(text);
  return [
    `/?q=${sent}`,
    `/codes?q=${sent}`,
    `/codes?sort=${sent}&cursor=${sent}&scheme=${sent}`,
    `/prefixes/${hostileScheme}/${sent}`,
    `/codes/${hostileScheme}/${hostileCode(0)}?arg.1=${sent}&locale=${sent}`,
    `/decode?text=${sent}%20${hostileCode(0)}`,
    `/activity?actor=${sent}&subject=${sent}`,
    `/requests?view=all&q=${sent}`,
    `/requests/new?scheme=${hostileScheme}&prefix=${sent}&title=${sent}&owners=${sent}&repository=${sent}`,
    `/sign-in?next=${sent}`,
  ];
};
const others = () => [
  '/ja',
  '/ja/codes',
  `/ja/codes/${hostileScheme}/${hostileCode(3)}`,
  '/nowhere/at/all',
  '/codes?sort=x',
];

/** Every page about everything hostile. */
const allAddresses = () => [
  ...pageAddresses(samples()),
  ...hostileTexts.slice(0, 4).flatMap(echoesOf),
  ...others(),
];

/** Every page there is once, each about another of the texts. */
function everyPageOnce(): readonly string[] {
  const about = texts.map((at) => {
    const chosen = Object.entries(samples()).map(([name, values]) => [
      name,
      [values[at % values.length] ?? ''],
    ]);
    return pageAddresses(Object.fromEntries(chosen));
  });
  const pages = (about[0] ?? []).map((first, page) => about[page % about.length]?.[page] ?? first);
  const echoes = echoesOf(hostileTexts[0]).map((first, at) => echoesOf(hostileTexts[at] ?? '')[at] ?? first);
  return [...pages, ...echoes, ...others()];
}

/** A browser of the administrator, or of nobody. */
async function visitor(browser: Browser, isSignedIn: boolean, bypassCSP = false) {
  const context = await browser.newContext({ baseURL: server.url, bypassCSP });
  if (isSignedIn) await context.addCookies([{ ...registry.cookie, url: server.url }]);
  return context;
}

/** The nonce of an answer that lets no script run but its own, and has no markup that would; `page` reads it. */
async function nonceOf(page: Page, address: string, answer: APIResponse): Promise<string> {
  expect([address, answer.status() < 500]).toEqual([address, true]);
  const headers = answer.headers();
  const policy = headers['content-security-policy'] ?? '';
  const nonce = /script-src 'self' 'nonce-([\w+/=-]{22,})' 'strict-dynamic'/.exec(policy)?.[1] ?? '';
  expect([address, policy.includes('unsafe'), nonce === '']).toEqual([address, false, false]);
  for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(directive);
  }
  expect([address, await unsafeMarkup(page, await answer.text(), nonce)]).toEqual([address, []]);
  expect(headers['cache-control']).toMatch(/private.*no-store/);
  return nonce;
}

for (const [who, isSignedIn] of [
  ['an administrator', true],
  ['nobody', false],
] as const) {
  test(`every page for ${who} has a content policy with a nonce, and texts in it are no markup`, async ({
    browser,
  }) => {
    const context = await visitor(browser, isSignedIn);
    const page = await context.newPage();
    const addresses = isSignedIn ? allAddresses() : everyPageOnce();
    const nonces = new Set<string>();
    for (const address of addresses) {
      nonces.add(await nonceOf(page, address, await context.request.get(address)));
    }
    expect(nonces.size).toBe(addresses.length);
    await context.close();
  });

  test(`no text that anybody writes runs in a page for ${who}, and none would but for the content policy`, async ({
    browser,
  }) => {
    const context = await visitor(browser, isSignedIn);
    const { page, found } = await watchedPage(context);
    for (const address of everyPageOnce()) {
      await page.goto(address);
      const leads = await page.evaluate(() =>
        [...document.querySelectorAll('a, form, iframe, img')].flatMap((element) =>
          ['href', 'action', 'src'].flatMap((name) => element.getAttribute(name) ?? []),
        ),
      );
      expect(leads.filter((value) => /^\s*(javascript|vbscript|data):/i.test(value))).toEqual([]);
    }
    expect(found).toEqual([]);
    await context.close();
  });
}

const markup = hostileTexts.join('\n');
for (const [what, told, bypassCSP, put] of [
  ['run where no content policy stops them', 'ran', true, (page: Page) => page.setContent(markup)],
  [
    'are stopped by the content policy',
    'stopped',
    false,
    (page: Page) => page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup),
  ],
] as const) {
  test(`the same texts, taken for markup, ${what}, and that is seen`, async ({ browser }) => {
    const context = await visitor(browser, true, bypassCSP);
    const { page, found } = await watchedPage(context);
    await page.goto('/owners/hostile-0/edit');
    // Who is signed in sees a form there.
    await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue(hostileTexts[0]);
    await put(page);
    await expect.poll(() => found.filter((note) => note.includes(told)).length).toBeGreaterThan(1);
    await context.close();
  });
}

test('what the search finds while one types does not run', async ({ browser }) => {
  const context = await visitor(browser, true);
  const { page, found } = await watchedPage(context);
  await arrive(page, '/codes');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('canary');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(found).toEqual([]);
  await context.close();
});

test('a downloaded cell is never a formula', async ({ request }) => {
  const csv = await (
    await request.get(`${server.url}/codes/download?scheme=${hostileScheme}&format=csv`)
  ).text();
  for (const text of formulas) expect(csv).toContain(`'${text}`);
  expect(csv).not.toMatch(/(^|,|\n)"?[=+\-@＝]/u);
});
