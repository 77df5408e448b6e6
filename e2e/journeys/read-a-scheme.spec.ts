import { expect, test } from '@playwright/test';

test('the field of a scheme reads what one types, and says where it stops and why', async ({ page }) => {
  await page.goto('/schemes');
  await page.getByRole('link', { name: /User & Org Service/ }).click();
  const field = page.getByLabel('A code in any spelling');
  const answer = page.getByRole('region', { name: 'Try it' });

  await field.fill('uos-usrupd-11');
  await expect(answer.locator('.segments')).toHaveText('UOS_USRUPD0011');
  await expect(answer).toContainText('User (MUA/SSO/SSU): UPDATE');
  await expect(answer.getByRole('link', { name: 'Look it up' })).toHaveAttribute(
    'href',
    '/codes/userorg/UOS_USRUPD0011',
  );
  await field.fill('UOS_USRUPD0011');
  await expect(answer).toContainText('This is the exact spelling.');
  await field.fill('UO1');
  await expect(answer).toContainText(
    'Reading stops at character 3. Expected there: 3 capital letters (Service).',
  );
  await field.fill('UOS_XX00111');
  await expect(answer).toContainText('Expected there: nothing more.');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a form, and says the same', async ({ page }) => {
    await page.goto('/zh/schemes/platform');
    await page.getByLabel('任意写法的错误码').fill('GW02x');
    await page.getByRole('button', { name: '识别' }).click();
    await expect(page.getByText('读到第 5 个字符时无法继续，此处应为：4 位数字（Detail）。')).toBeVisible();
  });
});

test('a value of two meanings shows both', async ({ page }) => {
  await page.goto('/schemes/userorg');
  const row = page.getByRole('row', { name: /^UOBKGUPD/ });
  await expect(row).toContainText('User-Org (Background Update to ES)');
  await expect(row).toContainText('User & Org (ES Update)');
});

test('a vocabulary leads to the codes that have a value', async ({ page }) => {
  await page.goto('/schemes/platform');
  await page
    .getByRole('row', { name: /^02 Authentication/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL('/codes?scheme=platform&category=02');
});
