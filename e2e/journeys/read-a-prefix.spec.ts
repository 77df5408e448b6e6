import { expect, test } from '@playwright/test';

test('the numbers of a prefix can be looked at closer, down to a code', async ({ page }) => {
  await page.goto('/prefixes/userorg/uos');
  await expect(page).toHaveURL('/prefixes/userorg/UOS');
  const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
  await expect(numbers).toContainText('The next number is 0079.');
  await numbers.getByRole('link', { name: '0000–0099: 68 active, next' }).click();
  await expect(page).toHaveURL('/prefixes/userorg/UOS?from=0&span=100#numbers');
  await expect(numbers.locator('svg').first().getByRole('link')).toHaveCount(68);
  await numbers.getByRole('link', { name: '0011: 1 active' }).click();
  await expect(page).toHaveURL('/codes/userorg/UOS_*0011');
  await page.goBack();
  await numbers.getByRole('link', { name: 'All numbers, 0000–9999' }).click();
  await expect(numbers.getByRole('link', { name: '0000–0099: 68 active, next' })).toBeVisible();
});

test('the picture has a table behind it that says the same', async ({ page }) => {
  await page.goto('/prefixes/userorg/UOS?from=0&span=100');
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table', { name: 'Numbers 0000–0099' });
  await expect(table.getByRole('row', { name: /active/ })).toHaveCount(68);
  await expect(table.getByRole('row', { name: '0001–0002 0 free' })).toBeVisible();
  await expect(table.getByRole('row', { name: '0079 0 next' })).toBeVisible();
});

test('where categories count for themselves, the first that has codes is shown, and others can be chosen', async ({
  page,
}) => {
  await page.goto('/prefixes/platform/AU');
  const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
  await expect(numbers).toContainText('The next number is 0003.');
  await numbers.getByRole('link', { name: /^02/ }).click();
  await expect(page).toHaveURL('/prefixes/platform/AU?category=02#numbers');
  await expect(numbers).toContainText('The next number is 0002.');
});

test('a prefix leads to its owners, its repository and its codes', async ({ page }) => {
  await page.goto('/prefixes/soracom/AGW');
  const whose = page.getByRole('region', { name: 'Whose it is' });
  await expect(whose.getByRole('listitem').locator('a')).toHaveText(['ogu', 'kaz', 'harry']);
  await expect(whose.getByRole('link', { name: 'soracom-api-gateway' })).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\//,
  );
  await page.goto('/prefixes/soracom/EVS');
  await expect(whose).toContainText('Reached through ogu');
  await page.goto('/prefixes/soracom/DEM');
  await expect(whose).toContainText('No owner');
});

for (const query of ['category=99', 'from=-1', 'span=abc', 'from=99999999999']) {
  test(`?${query} does not keep anybody from the prefix`, async ({ page }) => {
    const response = await page.goto(`/prefixes/platform/GW?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: 'GW' })).toBeVisible();
  });
}
