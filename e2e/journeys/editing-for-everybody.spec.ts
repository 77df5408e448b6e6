import { expect, type Page, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { expectAccessible, expectNoSideways, narrow } from '../fixtures/for-everybody';
import { bearer, signIn } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

/** The pages that edit, and pages that offer it to who may. */
const editing = [
  '/codes/new',
  '/codes/new?scheme=platform&prefix=GW&category=02&message=Limit+of+%7Blimit%7D+reached',
  '/codes/new?scheme=soracom&prefix=AUM&count=5',
  '/codes/soracom/AUM0017/edit',
  '/codes/soracom/AUM0017',
  '/prefixes/soracom/AUM',
  '/prefixes/reserved',
  '/codes?scheme=soracom',
  '/translations/grid?state=approved&columns=message,ja',
  '/translations/ja/import',
  '/requests/new?scheme=soracom&prefix=AUN&title=Authority',
  '/requests/new?kind=ownership&scheme=soracom&prefix=AUM',
  '/requests/new?kind=category&scheme=userorg',
  '/requests/new?kind=retirement',
];

async function expectForEverybody(page: Page, path: string): Promise<void> {
  const open = async (address: string) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const fold of await page.locator('details.step > summary').all()) await fold.click();
  };
  await open(path);
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.setViewportSize(narrow);
  await open(`/ja${path}`);
  await expectNoSideways(page);
}

for (const path of editing) {
  test(`${path} meets WCAG 2.2 AA for who may edit, and does not scroll sideways at 375 px`, async ({
    page,
  }) => {
    await signIn(page, administrator);
    await expectForEverybody(page, path);
  });
}

for (const part of ['', '/edit']) {
  test(`a request${part} meets WCAG 2.2 AA for who made it, and does not scroll sideways at 375 px`, async ({
    page,
    request,
  }) => {
    const prefix = part === '' ? prefixes.looked : prefixes.lookedToChange;
    const data = { scheme: 'soracom', prefix, title: 'Kiwi', owners: ['kaz'], reason: 'It has errors.' };
    const made = await request.post('/api/v1/prefix-requests', { headers: bearer(administrator), data });
    expect(made.status(), await made.text()).toBe(201);
    await signIn(page, administrator);
    await expectForEverybody(page, `/requests/${(await made.json()).id}${part}`);
  });
}
