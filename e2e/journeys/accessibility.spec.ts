import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pages } from '../fixtures/pages';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a theme changes: colours. */
const colours = ['color-contrast', 'link-in-text-block'];
const narrow = { width: 375, height: 812 };

async function expectNothing(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

for (const path of pages) {
  test(`${path} meets WCAG 2.2 AA in both themes, and does not scroll sideways at 375 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expectNothing(new AxeBuilder({ page }).withTags(rules));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNothing(new AxeBuilder({ page }).withRules(colours));
    await page.setViewportSize(narrow);
    await expectNoSideways(page);
  });
}

test.describe('in Japanese, which runs widest', () => {
  test.use({ viewport: narrow });
  for (const path of pages) {
    test(`${path} does not scroll sideways at 375 px`, async ({ page }) => {
      await page.goto(`/ja${path}`);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectNoSideways(page);
    });
  }
});
