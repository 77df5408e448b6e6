import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways, narrow } from '../fixtures/for-everybody';
import { pages } from '../fixtures/pages';

for (const path of pages) {
  test(`${path} meets WCAG 2.2 AA in both themes, and does not scroll sideways at 375 px`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expectAccessible(page);
    await expectNoSideways(page);

    // Japanese runs widest.
    await page.setViewportSize(narrow);
    await page.goto(`/ja${path}`);
    await expect(page.locator('h1')).toHaveCount(1);
    await expectNoSideways(page);
  });
}
