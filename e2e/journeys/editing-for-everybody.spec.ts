import { expect, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { expectAccessible, expectNoSideways, narrow } from '../fixtures/for-everybody';
import { signIn } from '../fixtures/people';

/** The pages that edit, and pages that offer it to who may. */
const editing = [
  '/codes/new',
  '/codes/new?scheme=platform&prefix=GW&category=02&message=Limit+of+%7Blimit%7D+reached',
  '/codes/new?scheme=soracom&prefix=AUM&count=5',
  '/codes/soracom/AUM0017/edit',
  '/codes/soracom/AUM0017',
  '/prefixes/soracom/AUM',
  '/codes?scheme=soracom',
];

for (const path of editing) {
  test(`${path} meets WCAG 2.2 AA for who may edit, and does not scroll sideways at 375 px`, async ({
    page,
  }) => {
    const open = async (address: string) => {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      for (const fold of await page.locator('details.step > summary').all()) await fold.click();
    };
    await signIn(page, administrator);
    await open(path);
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.setViewportSize(narrow);
    await open(`/ja${path}`);
    await expectNoSideways(page);
  });
}
