import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';

const codesIn = (page: Page) => page.locator('tbody tr td.cell-pinned').allTextContents();

/** Opens a facet, ticks a value and applies it. */
async function choose(page: Page, facet: string, value: RegExp): Promise<void> {
  await page.getByRole('button', { name: facet, exact: true }).click();
  const form = page.getByRole('form', { name: facet });
  await form.getByRole('checkbox', { name: value }).check();
  await form.getByRole('button', { name: 'Apply' }).click();
}

test('filter, sort and page a list, and share its address', async ({ page, browser }) => {
  await page.goto('/codes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codes');
  await choose(page, 'Scheme', /^User & Org/);
  await expect(page).toHaveURL(/[?&]scheme=userorg/);
  await page.getByRole('link', { name: 'Status' }).click();
  await expect(page).toHaveURL(/[?&]sort=status/);
  await expect(page.getByRole('columnheader', { name: 'Status' })).toHaveAttribute('aria-sort', 'ascending');
  const first = await codesIn(page);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page).toHaveURL(/[?&]cursor=/);
  await expect.poll(() => codesIn(page)).not.toEqual(first);
  const second = await codesIn(page);
  expect(second.filter((code) => first.includes(code))).toEqual([]);
  await expect(page.getByText(/^\d+ codes where scheme is User & Org Service$/)).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  expect(await codesIn(other)).toEqual(second);
  await elsewhere.close();

  await page.getByRole('link', { name: 'Previous' }).click();
  await expect.poll(() => codesIn(page)).toEqual(first);
});

test('what was chosen is a chip, and can be taken away', async ({ page }) => {
  await page.goto('/codes?scheme=platform&scheme=apigate&status=active&q=token');
  await expect(page.getByText('Scheme: Platform', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Remove the filter Scheme: Platform' }).click();
  await expect(page).toHaveURL('/codes?status=active&q=token&scheme=apigate');
  await expect(page.getByText('Scheme: Platform', { exact: true })).toHaveCount(0);
  await expect(page.getByText('Scheme: APIGate', { exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Filter by text' })).toHaveValue('token');
});

test('a facet says how many codes each value leaves', async ({ page }) => {
  await page.goto('/codes?scheme=apigate');
  await page.getByRole('button', { name: 'HTTP status', exact: true }).click();
  const option = page.getByRole('form', { name: 'HTTP status' }).locator('label', { hasText: '409' });
  const count = Number(await option.locator('small').textContent());
  await option.getByRole('checkbox').check();
  await page.getByRole('form', { name: 'HTTP status' }).getByRole('button', { name: 'Apply' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(count);
  await expect(page.locator('tbody tr td.cell-end').first()).toHaveText('409');
});

test('rows are moved through, selected and opened by keys', async ({ page }) => {
  await arrive(page, '/codes?scheme=platform');
  const rows = page.locator('tbody tr');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Selected: 2')).toBeVisible();
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Selected:/)).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  const code = await rows.first().locator('td.cell-pinned').textContent();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/codes/platform/${code}`);
});

test('columns and density are remembered', async ({ page }) => {
  await page.goto('/codes?scheme=platform');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Category' }).check();
  await page.getByRole('checkbox', { name: 'Owners' }).uncheck();
  await expect(page.getByRole('columnheader', { name: 'Category' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Dense rows' }).click();
  await page.goto('/codes?scheme=apigate');
  await expect(page.getByRole('columnheader', { name: 'Category' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Owners' })).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-density', 'dense');
});

test('a download is what is filtered, in its order', async ({ page }) => {
  await page.goto('/codes?scheme=auth-service&httpStatus=404&sort=-code');
  const shown = await codesIn(page);
  expect(shown.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Download' }).click();
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^JSON/ }).click(),
  ]);
  expect(json.suggestedFilename()).toMatch(/^codes-\d{4}-\d\d-\d\d\.json$/);
  const codes: { code: string }[] = JSON.parse(await readFile(await json.path(), 'utf8'));
  expect(codes.map(({ code }) => code)).toEqual(shown);

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^CSV/ }).click(),
  ]);
  const [header, ...records] = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
  expect(header).toMatch(/^\u{feff}scheme,code,/u);
  expect(records.map((record) => record.split(',')[1])).toEqual(shown);
});

test('a download of all codes has every one of them', async ({ page, request }) => {
  await page.goto('/codes');
  const [total] = /\d+/.exec((await page.getByText(/^\d+ codes$/).textContent()) ?? '') ?? [];
  const all: unknown = await (await request.get('/codes/download?format=json')).json();
  expect(all).toHaveLength(Number(total));
});

test('a cursor of another list is refused with its code, and the way back', async ({ page }) => {
  await page.goto('/codes?scheme=platform&cursor=Zm9yZWlnbg');
  await expect(page.getByRole('alert').filter({ hasText: 'EDX0025' })).toBeVisible();
  await page.getByRole('link', { name: 'Show the list without it' }).click();
  await expect(page).toHaveURL('/codes?scheme=platform');
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

test('a sort that there is not is refused, and what there is is named', async ({ page }) => {
  await page.goto('/codes?sort=colour');
  const alert = page.getByRole('alert').filter({ hasText: 'EDX0020' });
  await expect(alert).toContainText('updatedAt');
  await expect(alert).not.toContainText('colour');
  await alert.getByRole('link', { name: 'EDX0020' }).click();
  await expect(page).toHaveURL('/codes/errdex/EDX0020');
});

test('where nothing is found the page says by what, and how to go on', async ({ page }) => {
  await page.goto('/codes?status=retired&q=zzzzzz');
  await expect(page.getByRole('heading', { name: 'No code fits this filter' })).toBeVisible();
  await expect(
    page.getByText('There is none where status is Retired and the text has “zzzzzz”.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Show all codes' }).click();
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list is filtered, sorted and paged there and back', async ({ page }) => {
    await page.goto('/codes?scheme=userorg');
    const first = await codesIn(page);
    expect(first).toHaveLength(50);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.getByRole('link', { name: 'Previous' })).toBeVisible();
    const second = await codesIn(page);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((code) => first.includes(code))).toEqual([]);
    await page.getByRole('link', { name: 'Previous' }).click();
    await expect.poll(() => codesIn(page)).toEqual(first);

    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('user');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]q=user/);
    await expect(page).toHaveURL(/[?&]scheme=userorg/);
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('form', { name: 'Status' }).getByRole('link', { name: 'Show the values' }).click();
    await choose(page, 'Status', /^Active/);
    await expect(page.getByText(/status is Active, and the text has “user”$/)).toBeVisible();
  });
});
