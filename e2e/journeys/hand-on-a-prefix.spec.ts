import { expect, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { bearer, contextOf, makePerson } from '../fixtures/people';

test('a prefix changes hands when its owner has consented and a registrar has approved', async ({
  browser,
  request,
}) => {
  const data = { scheme: 'soracom', prefix: 'WGJ', title: 'Quiver', owners: ['kaz'] };
  const made = await request.post('/api/v1/prefixes', { headers: bearer(administrator), data });
  expect(made.status(), await made.text()).toBe(201);
  const asking = await contextOf(browser, await makePerson(request, { name: 'Ada', owner: 'spears' }));
  const owning = await contextOf(browser, await makePerson(request, { name: 'Kaz', owner: 'kaz' }));
  const deciding = await contextOf(browser, await makePerson(request, { roles: ['registrar'] }));

  const page = await asking.newPage();
  await page.goto('/prefixes/soracom/WGJ');
  await page.getByRole('link', { name: 'Ask to own it' }).click();
  await expect(page.getByText('One of them has to consent.')).toBeVisible();
  await page.getByLabel('Owners from then on 1').fill('spears');
  await page.getByLabel('Reason', { exact: true }).fill('We have been writing it since spring.');
  await page.getByRole('button', { name: 'Request the ownership of WGJ' }).click();
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  await expect(page.getByText('A present owner has to consent.')).toBeVisible();
  await expect(page.getByText('A registrar decides it.')).toBeVisible();

  const registrars = await deciding.newPage();
  await registrars.goto(page.url());
  await registrars.getByLabel('Approve').check();
  await registrars.getByRole('button', { name: 'Approve WGJ' }).click();
  await expect(registrars.getByText('Approvals: 1 of 1')).toBeVisible();
  await registrars.goto('/prefixes/soracom/WGJ');
  await expect(registrars.getByRole('link', { name: 'Somebody has asked' })).toBeVisible();
  await expect(registrars.getByRole('link', { name: 'kaz', exact: true })).toBeVisible();

  const owners = await owning.newPage();
  await owners.goto(page.url());
  await owners.getByRole('button', { name: 'Consent to the new owners' }).click();
  await expect(owners.getByText('WGJ has its new owners.')).toBeVisible();
  await owners.getByRole('link', { name: 'WGJ', exact: true }).click();
  await expect(owners.getByRole('region', { name: 'Whose it is' })).toContainText('spears');
  await Promise.all([asking, owning, deciding].map((context) => context.close()));
});

test('a category is asked for and granted, and a prefix is retired on request', async ({
  browser,
  request,
}) => {
  const data = { scheme: 'soracom', prefix: 'YBV', title: 'Quartile', owners: ['kaz'] };
  const made = await request.post('/api/v1/prefixes', { headers: bearer(administrator), data });
  expect(made.status(), await made.text()).toBe(201);
  const asking = await contextOf(browser, await makePerson(request, { owner: 'kaz' }));
  const deciding = await contextOf(browser, await makePerson(request, { roles: ['registrar'] }));
  const page = await asking.newPage();
  const theirs = await deciding.newPage();

  await page.goto('/schemes/platform');
  await page.getByRole('link', { name: 'Request a category' }).click();
  await page.getByLabel('Value', { exact: true }).fill('77');
  await page.getByLabel('Meaning', { exact: true }).fill('Out of quota');
  await page.getByLabel('HTTP status').fill('429');
  await page.getByLabel('Reason', { exact: true }).fill('No other type says it.');
  await page.getByRole('button', { name: 'Request the category' }).click();
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  await theirs.goto(page.url());
  await theirs.getByLabel('Approve').check();
  await theirs.getByRole('button', { name: 'Approve 77' }).click();
  await expect(theirs.getByText('77 is in the vocabulary.')).toBeVisible();
  await theirs.getByRole('link', { name: '77', exact: true }).click();
  await expect(theirs).toHaveURL(/\/schemes\/platform$/);
  await expect(theirs.getByRole('cell', { name: 'Out of quota' })).toBeVisible();

  await page.goto('/prefixes/soracom/YBV');
  await page.getByRole('link', { name: 'Ask to retire it' }).click();
  await expect(page.getByText('YBV is still in use.')).toBeVisible();
  await page.getByRole('link', { name: 'Deprecate it first' }).click();
  await page.getByLabel(/^Reason/).fill('Nobody counts quarters.');
  await page.getByRole('button', { name: 'Deprecate YBV' }).click();
  await expect(page).toHaveURL(/\/prefixes\/soracom\/YBV$/);
  await page.getByRole('link', { name: 'Ask to retire it' }).click();
  await page.getByLabel('Reason', { exact: true }).fill('It is gone since May.');
  await page.getByRole('button', { name: 'Request to retire YBV' }).click();
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  await theirs.goto(page.url());
  await theirs.getByLabel('Approve').check();
  await theirs.getByRole('button', { name: 'Approve YBV' }).click();
  await expect(theirs.getByText('YBV is retired.')).toBeVisible();
  await Promise.all([asking, deciding].map((context) => context.close()));
});
