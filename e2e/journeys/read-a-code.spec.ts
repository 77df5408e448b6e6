import { expect, test } from '@playwright/test';

test('a code page answers in the order in which people ask', async ({ page }) => {
  await page.goto('/codes/soracom/AUM0017');
  const main = page.getByRole('main');
  await expect(
    main
      .getByRole('region')
      .or(main.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
  expect(await main.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'What to do',
    'Whose it is',
    'What the client receives',
    'In every language',
    'History',
  ]);
  const meaning = main.getByRole('region', { name: 'What it means' });
  await expect(meaning).toContainText('Please ask your administrator');
  await expect(meaning).toContainText('put what the user sent back into the message');
  await expect(main.getByRole('link', { name: 'backend team' })).toHaveAttribute(
    'href',
    '/owners/backend-team',
  );
  await expect(main.getByRole('link', { name: 'auth-manager', exact: true })).toHaveAttribute(
    'href',
    'https://github.com/soracom/auth-manager',
  );
});

test('everything asked for stands in sight on a laptop', async ({ page }) => {
  await page.goto('/codes/platform/GW020001');
  for (const name of ['What to do', 'Whose it is', 'What the client receives', 'In every language']) {
    await expect(page.getByRole('heading', { name })).toBeInViewport();
  }
});

test('arguments and language of the response change while one types', async ({ page }) => {
  await page.goto('/codes/userorg/UOS_USRCRT0030');
  const body = page.getByRole('region', { name: 'What the client receives' }).locator('pre');
  await expect(body).toContainText('"err": "UOS_USRCRT0030"');
  await page.getByLabel('0 Name of the parameter').fill('lastName');
  await expect(body).toContainText('Mandatory parameter lastName is missing.');
  await expect(page).toHaveURL(/arg\.0=lastName/);
  await page.getByLabel('Language of the message').selectOption('ja');
  await expect(body).toContainText('必須パラメーター lastName');
  await page.getByRole('link', { name: 'Before release 4.7.0' }).click();
  await expect(body).toContainText('"err": "MANDATORY_PARAMETER_MISSING"');
  await expect(body).toContainText('lastName');
  await page.getByRole('link', { name: 'RFC 9457' }).click();
  await expect(body).toContainText('"code": "UOS_USRCRT0030"');
  await expect(page.getByText('application/problem+json')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the response takes its arguments from a form', async ({ page }) => {
    await page.goto('/codes/userorg/UOS_*0030?version=before-4.7.0');
    await page.getByLabel('0 Name of the parameter').fill('<b>&"');
    await page.getByRole('button', { name: 'Show' }).click();
    const body = page.getByRole('region', { name: 'What the client receives' }).locator('pre');
    await expect(body).toContainText('Mandatory parameter <b>&\\" is missing.');
    await expect(body).toContainText('"status": "MANDATORY_PARAMETER_MISSING"');
  });
});

test('a wrong language of the response does not keep anybody from the code', async ({ page }) => {
  await page.goto('/codes/soracom/AUM0017?locale=..%2F&arg.user=ann');
  await expect(page).toHaveURL('/codes/soracom/AUM0017');
});

test('the HTTP status says where it comes from', async ({ page }) => {
  await page.goto('/codes/platform/GW020001');
  await expect(page.getByText('From its category: Authentication or authorization error')).toBeVisible();
  await page.goto('/codes/auth-service/AUTH_006');
  await expect(page.getByRole('definition').filter({ hasText: '403 Forbidden' })).toContainText('Its own');
});

test('the page in Japanese shows the message in Japanese, and the default one below', async ({ page }) => {
  await page.goto('/ja/codes/userorg/UOS_*0073');
  const meaning = page.getByRole('region', { name: '意味' });
  await expect(meaning.locator('[lang=ja]')).toHaveText('権限がありません。');
  await expect(meaning.locator('[lang=en]')).toHaveText('You are not authorized.');
});

test('one goes from code to code of a prefix', async ({ page }) => {
  await page.goto('/codes/auth-service/AUTH_001');
  await page.getByRole('link', { name: /AUTH_002/ }).click();
  await expect(page).toHaveURL('/codes/auth-service/AUTH_002');
  await page.getByRole('link', { name: /AUTH_001/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'AUTH_001' })).toBeVisible();
});

test('the same stands in JSON at the address that the page names', async ({ page }) => {
  await page.goto('/codes/userorg/UOS_USRUPD0011');
  const href = await page.getByRole('link', { name: /^\/api\/v1\/codes\// }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(await answer.json()).toMatchObject({ scheme: 'userorg', code: 'UOS_*0011' });
});

test('what a check found leads to what it means', async ({ page }) => {
  await page.goto('/codes/soracom/AUM0017');
  const found = page
    .getByRole('listitem')
    .filter({ hasText: 'does not fill in these parameters: permission.' });
  await found.last().getByRole('link', { name: 'Apostrophes that quote' }).click();
  await expect(page.getByRole('heading', { name: 'Apostrophes that quote' })).toBeInViewport();
});
