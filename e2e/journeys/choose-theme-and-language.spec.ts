import { expect, test } from '@playwright/test';

const paper = () => getComputedStyle(document.documentElement).backgroundColor;

test('theme and language hold from page to page', async ({ page }) => {
  await page.goto('/codes/soracom/AUM0017?arg.user=ann');
  const light = await page.evaluate(paper);
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('link', { name: 'Dark' }).click();
  await expect.poll(() => page.evaluate(paper)).not.toBe(light);
  const dark = await page.evaluate(paper);

  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL('/ja/codes/soracom/AUM0017?arg.user=ann');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { name: '対処' })).toBeVisible();

  await page.getByRole('link', { name: 'AUM auth-manager' }).click();
  await expect(page).toHaveURL('/ja/prefixes/soracom/AUM');
  await page.reload();
  expect(await page.evaluate(paper)).toBe(dark);
});
