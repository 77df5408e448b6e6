import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { locales, themes } from '../fixtures/pages';
import { signIn } from '../fixtures/people';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

for (const theme of themes) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test('what edits meets WCAG 2.2 AA', async ({ page }) => {
      test.slow();
      await signIn(page, administrator);
      for (const path of editing) {
        await page.goto(path);
        await expect(page.locator('h1')).toHaveCount(1);
        for (const fold of await page.locator('details.step > summary').all()) await fold.click();
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        const found = violations.map(({ id, nodes }) => [path, id, nodes.map((node) => node.html)]);
        expect(found).toEqual([]);
      }
    });
  });
}

test.describe('at 375 px', () => {
  test.use({ viewport: { width: 375, height: 812 } });
  test('what edits does not scroll sideways', async ({ page }) => {
    test.slow();
    await signIn(page, administrator);
    for (const path of locales.flatMap((locale) => editing.map((each) => locale + each))) {
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      for (const fold of await page.locator('details.step > summary').all()) await fold.click();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});
