import { expect, test } from '@playwright/test';

test('from an owner to their prefixes and codes', async ({ page }) => {
  await page.goto('/owners');
  await page.getByRole('searchbox', { name: 'Filter by name' }).fill('spear');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 owner where the text has “spear”')).toBeVisible();
  await page.getByRole('link', { name: 'spears', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'spears' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'ogu', exact: true })).toBeVisible();
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await rows.first().locator('a').first().click();
  await expect(page).toHaveURL(/\/prefixes\/soracom\/[A-Z]{3}$/);
});

test('prefixes that nobody owns have a view of their own', async ({ page }) => {
  await page.goto('/prefixes');
  const link = page.getByRole('link', { name: /^Orphaned prefixes \(\d+\)$/ });
  const [count] = /\d+/.exec((await link.textContent()) ?? '') ?? [];
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Orphaned prefixes' })).toBeVisible();
  await expect(page.getByText(`${count} prefixes`, { exact: true })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Owners' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Filter by text' }).fill('device-manager');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/prefixes?orphaned=true&q=device-manager');
  await expect(page.locator('tbody tr')).toHaveCount(1);
});

test('prefixes are sorted by how many codes they have', async ({ page }) => {
  await page.goto('/prefixes');
  await page.getByRole('link', { name: 'Codes', exact: true }).last().click();
  await expect(page).toHaveURL('/prefixes?sort=codes');
  await page.getByRole('columnheader', { name: 'Codes' }).getByRole('link').click();
  await expect(page).toHaveURL('/prefixes?sort=-codes');
  const counts = await page.locator('tbody td.cell-end').allTextContents();
  const numbers = counts.map(Number);
  expect(numbers[0]).toBeGreaterThan(0);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});

test('an owner that there is not is a missing page', async ({ page }) => {
  for (const path of ['/owners/nobody', '/owners/NOT%20A%20SLUG']) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});
