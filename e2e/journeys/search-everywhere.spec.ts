import { expect, type Page, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { expectAccessible } from '../fixtures/for-everybody';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search everything' });
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true });

async function open(page: Page, path: string, keys: string): Promise<void> {
  await arrive(page, path);
  await page.keyboard.press(keys);
  await expect(palette(page)).toBeVisible();
}

test('find and open a code by keyboard only', async ({ page }) => {
  await open(page, '/prefixes', '/');
  const field = palette(page).getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('expired token');
  await expect(palette(page).getByRole('group', { name: 'Codes with these words' })).toBeVisible();
  await expect(chosen(page)).toContainText('expired');
  const first = await chosen(page).getAttribute('href');
  await page.keyboard.press('ArrowDown');
  const second = await chosen(page).getAttribute('href');
  expect(second).not.toBe(first);
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveAttribute('href', first ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(first ?? '');
  await expect(palette(page)).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('group', { name: 'Opened lately' }).getByRole('option')).toHaveCount(
    1,
  );
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  // The browser gives focus to the field of the frame, from which the palette then takes it.
  await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page).toHaveURL('/decode');
});

test('say what a mistyped word was taken for', async ({ page }) => {
  await open(page, '/codes', 'Control+k');
  await page.keyboard.type('tokn');
  await expect(palette(page)).toContainText('Nothing has “tokn”. This has “token”.');
  await expect(chosen(page).locator('mark')).toHaveText('token');
});

test('give the code that is spelled, with its context', async ({ page }) => {
  await open(page, '/', 'Control+k');
  await page.keyboard.type('uos usrupd 11');
  await expect(chosen(page)).toContainText('UOS_USRUPD0011');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/codes/userorg/UOS_USRUPD0011');
});

test('give focus back where it was', async ({ page }) => {
  await arrive(page, '/decode');
  const text = page.getByLabel('Text to decode');
  await text.focus();
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
});

test('go on with a text that is nothing', async ({ page }) => {
  await open(page, '/', 'Control+k');
  await page.keyboard.type('zzzz AUM0017 zzzz');
  await expect(palette(page).getByRole('status')).toHaveText(/^Nothing was found/);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText('Look for codes in this text');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/decode\?text=zzzz\+AUM0017\+zzzz$/);
  await expect(page.getByRole('heading', { name: 'AUM0017' })).toBeVisible();
});

test('say that the search cannot be reached', async ({ page }) => {
  await page.route('**/api/v1/search?**', (route) => route.abort());
  await open(page, '/', 'Control+k');
  await page.keyboard.type('token');
  await expect(palette(page).getByRole('status')).toHaveText(/^The search could not be reached/);
});

test('the palette meets WCAG 2.2 AA', async ({ page }) => {
  await open(page, '/prefixes', 'Control+k');
  await page.keyboard.type('tokn');
  await expect(chosen(page)).toContainText('token');
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field of the frame leads to a page of results', async ({ page }) => {
    await page.goto('/zh/prefixes');
    await page.getByRole('searchbox', { name: '搜索' }).fill('权限');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zh\?q=/);
    const found = page.getByRole('region', { name: '含有这些词的错误码' });
    await expect(found.getByRole('link').first().locator('mark').first()).toHaveText('权限');
  });

  test('an owner of that very name comes first', async ({ page }) => {
    await page.goto('/?q=ogu');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Owners', 'Prefixes']);
  });
});
