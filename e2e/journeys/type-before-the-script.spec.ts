import { expect, type Page, test } from '@playwright/test';

/** Goes to a page whose scripts do not come until they are let. */
async function arriveEarly(page: Page, path: string): Promise<() => Promise<void>> {
  let comeIn = () => {};
  const letIn = new Promise<void>((resolve) => {
    comeIn = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await letIn;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return async () => {
    comeIn();
    await page.waitForLoadState();
  };
}

test('what was typed into a response before its script came is taken up', async ({ page }) => {
  const letScriptsIn = await arriveEarly(page, '/codes/userorg/UOS_USRCRT0030');
  await page.getByLabel('0 Name of the parameter').fill('lastName');
  await letScriptsIn();
  const body = page.getByRole('region', { name: 'What the client receives' }).locator('pre');
  await expect(body).toContainText('Mandatory parameter lastName is missing.');
});

test('a code that was typed before its script came is read', async ({ page }) => {
  const letScriptsIn = await arriveEarly(page, '/schemes/userorg');
  await page.getByLabel('A code in any spelling').fill('uos-usrupd-11');
  await letScriptsIn();
  await expect(page.getByRole('region', { name: 'Try it' }).locator('.segments')).toHaveText(
    'UOS_USRUPD0011',
  );
});

test('columns that were chosen before their script came are shown', async ({ page }) => {
  const letScriptsIn = await arriveEarly(page, '/codes?scheme=platform');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Category' }).check();
  await letScriptsIn();
  await expect(page.getByRole('columnheader', { name: 'Category' })).toBeVisible();
});

test('a facet that was opened before its script came is filled', async ({ page }) => {
  const letScriptsIn = await arriveEarly(page, '/codes?q=user');
  await page.getByRole('button', { name: 'Scheme', exact: true }).click();
  await letScriptsIn();
  await expect(page.getByRole('form', { name: 'Scheme' }).getByRole('checkbox').first()).toBeVisible();
});
