import { expect, test } from '@playwright/test';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an unregistered code of a known prefix says whose it would be', async ({ page }) => {
    const response = await page.goto('/c/AUM9999');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Not registered' })).toBeVisible();
    const known = page.getByRole('region', { name: 'What it would be' });
    await expect(known.getByRole('link', { name: 'AUM auth-manager' })).toHaveAttribute(
      'href',
      '/prefixes/soracom/AUM',
    );
    await expect(known.getByRole('link', { name: 'backend team' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Search for it' })).toHaveAttribute('href', '/?q=AUM9999');
    await expect(page.getByRole('link', { name: 'Decode it as text' })).toHaveAttribute(
      'href',
      '/decode?text=AUM9999',
    );
  });

  test('what no scheme reads says where each of them stops', async ({ page }) => {
    const response = await page.goto('/ja/c/%3F%3F%3F');
    expect(response?.status()).toBe(404);
    const unread = page.getByRole('region', { name: 'ほかの体系で読めなくなる位置' });
    // One a scheme; other journeys make more of them meanwhile.
    await expect.poll(() => unread.getByRole('listitem').count()).toBeGreaterThanOrEqual(6);
    await expect(unread.getByText('1文字目で読めなくなりました').first()).toBeVisible();
  });

  for (const path of [
    '/codes/soracom/AUM9999',
    '/codes/nope/NOPE',
    '/schemes/nope',
    '/prefixes/soracom/ZZZ',
    '/c/%00',
    '/c/100%',
    '/c/%E0%A4%A',
  ]) {
    test(`${path} is a page with the way on, and status 404`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /^Search/ })
          .first(),
      ).toBeVisible();
    });
  }
});

test('what was looked for in vain is counted on its prefix', async ({ page }) => {
  const code = `QIA${String(Math.floor(Math.random() * 9000) + 1000)}`;
  await page.goto(`/c/${code}`);
  await page.goto(`/c/${code.toLowerCase()}`);
  await page.goto('/prefixes/soracom/QIA');
  const row = page
    .getByRole('region', { name: 'Looked for, not registered' })
    .first()
    .getByRole('row', { name: code });
  await expect(row.getByRole('cell').nth(1)).toHaveText('2');
});
