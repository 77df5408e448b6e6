import { expect, test } from '@playwright/test';

const codeHeading = (code: string) => ({ level: 1, name: code, exact: true }) as const;

for (const [way, spelling, address, code] of [
  ['its old name', 'UNAUTHORIZED_USER', '/codes/userorg/UOS_*0073', 'UOS_*0073'],
  ['an old name with a typo in it', 'user-account-blocke', '/codes/userorg/UOS_*0006', 'UOS_*0006'],
  ['another spelling', 'aum-17', '/codes/soracom/AUM0017', 'AUM0017'],
  [
    'a spelling that says where it was met',
    'uos usrupd 11',
    '/codes/userorg/UOS_USRUPD0011',
    'UOS_USRUPD0011',
  ],
  ['the name of a draft', 'EXTERNAL_ID_FORMAT', '/codes/userorg/EXTERNAL_ID_FORMAT', 'EXTERNAL_ID_FORMAT'],
  ["the code of one of the portal's own faults", 'EDX0011', '/codes/errdex/EDX0011', 'EDX0011'],
] as const) {
  test(`a code is found by ${way}`, async ({ page }) => {
    await page.goto(`/c/${encodeURIComponent(spelling)}`);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', codeHeading(code))).toBeVisible();
  });
}

test('a filled-in operation stays in the address, and the code is the same', async ({ page }) => {
  await page.goto('/codes/userorg/UOS_USRUPD0011');
  const filled = page.getByRole('figure', { name: 'UOS_USRUPD0011' });
  await expect(filled).toContainText('User (MUA/SSO/SSU): UPDATE');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/codes\/userorg\/UOS_\*0011$/);
});

test('a name of several codes leads to a choice between them', async ({ page }) => {
  const response = await page.goto('/c/FORBIDDEN');
  expect(response?.status()).toBe(200);
  const choices = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(choices).toHaveCount(2);
  await choices.filter({ hasText: 'User & Org Service' }).click();
  await expect(page).toHaveURL('/codes/userorg/UOS_*0074');
});

test('an alias under /codes leads to the address of its code', async ({ page }) => {
  const response = await page.request.get('/ja/codes/userorg/UNAUTHORIZED_USER?arg.0=x', { maxRedirects: 0 });
  expect(response.status()).toBe(307);
  expect(response.headers().location).toBe('/ja/codes/userorg/UOS_*0073?arg.0=x');
});

test('a code under the wrong scheme is found under its own', async ({ page }) => {
  await page.goto('/codes/platform/AUM0017');
  await expect(page).toHaveURL('/codes/soracom/AUM0017');
});

test('a search by an old name leads to the code', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search everything' }).fill('unauthorized_user');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?q=unauthorized_user');
  await page
    .getByRole('main')
    .getByRole('link', { name: /UOS_\*0073/ })
    .first()
    .click();
  await expect(page.getByRole('heading', codeHeading('UOS_*0073'))).toBeVisible();
});

test('the newest changes lead to what changed', async ({ page }) => {
  await page.goto('/');
  const changed = page.getByRole('region', { name: 'Newest changes' }).getByRole('link').first();
  const path = (await changed.getAttribute('href')) ?? '';
  expect(path).toMatch(/^\/(codes|prefixes|schemes|owners)\//);
  await changed.click();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
