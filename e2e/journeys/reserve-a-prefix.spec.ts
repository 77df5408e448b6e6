import { expect, test } from '@playwright/test';
import { contextOf, makePerson, signIn } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

test('a registrar reserves a prefix, whoever wants it is told where, and it is given back', async ({
  browser,
  page,
  request,
}) => {
  const prefix = prefixes.reserved;
  await signIn(page, await makePerson(request, { roles: ['registrar'], name: 'Grace Hopper' }));
  await page.goto('/prefixes');
  await page.getByRole('link', { name: /^Reserved prefixes/ }).click();
  const form = page.locator('details.step');
  await form.getByText('Reserve a prefix').click();
  await form.getByLabel('Scheme', { exact: true }).selectOption('soracom');
  await form.getByLabel('Prefix', { exact: true }).fill(prefix.toLowerCase());
  await form.getByLabel('Until').fill('2020-01-01');
  await form.getByLabel('What for').fill('The kiosk comes in spring.');
  await form.getByLabel(/^For/).fill('kaz');
  await form.getByRole('button', { name: 'Reserve this prefix' }).click();
  await expect(form.getByLabel('Until')).toHaveAccessibleDescription(/EDX/);
  await form.getByLabel('Until').fill('2099-12-31');
  await form.getByRole('button', { name: 'Reserve this prefix' }).click();
  const row = page.getByRole('row').filter({ hasText: prefix });
  await expect(row).toContainText('kaz');
  await expect(row).toContainText('The kiosk comes in spring.');

  const theirs = await (await contextOf(browser, await makePerson(request, {}))).newPage();
  await theirs.goto(`/requests/new?scheme=soracom&prefix=${prefix}&title=Kiosk`);
  const toBe = theirs.getByRole('region', { name: 'Its first code would be' });
  await expect(toBe).toContainText('It is reserved.');
  const where = toBe.getByRole('link', { name: prefix });
  await theirs.goto((await where.getAttribute('href')) ?? '');
  await expect(theirs.getByRole('row').filter({ hasText: prefix })).toBeVisible();
  await expect(theirs.getByRole('button', { name: `Give back ${prefix}` })).toHaveCount(0);
  await theirs.context().close();

  await page.getByRole('button', { name: `Give back ${prefix}` }).click();
  await expect(row).toHaveCount(0);
});
