import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { bearer, contextOf, makePerson, signIn } from '../fixtures/people';

const UNDER = '/codes/new?scheme=soracom&prefix=';

test('an owner takes the next number with the keyboard alone', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  await signIn(page, owner);
  await arrive(page, '/prefixes/soracom/DIG');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/codes\/new\?scheme=soracom&prefix=DIG/);
  const register = page.getByRole('button', { name: /^Register DIG\d{4}$/ });
  await expect(register).toBeVisible();
  await page.getByLabel('Message', { exact: true }).focus();
  await page.keyboard.type('Probe {probe} did not answer in {seconds, number} seconds.');
  await expect(page.getByLabel('What a client will receive')).toContainText('Probe {probe} did not answer');
  await expect(page.getByText('seconds number', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What it stands for').first()).toBeFocused();
  await page.keyboard.type('The probe');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/codes\/soracom\/DIG\d{4}\?registered=/);
  await expect(page.getByRole('status').filter({ hasText: 'is registered' })).toBeVisible();
});

test('says so where somebody took the number meanwhile', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  await signIn(page, owner);
  await page.goto(`${UNDER}AGW`);
  const register = page.getByRole('button', { name: /^Register AGW/ });
  const shown = (await register.innerText()).replace('Register ', '');
  await page.getByLabel('Message', { exact: true }).fill('The upstream refused the call.');
  const quicker = await request.post('/api/v1/codes', {
    headers: bearer(owner),
    data: { scheme: 'soracom', prefix: 'AGW', message: 'The upstream is too slow.' },
  });
  expect(quicker.status()).toBe(201);
  expect((await quicker.json()).code).toBe(shown);
  await register.click();
  await expect(page.getByText(`${shown} was taken while you were writing.`)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(`/codes/soracom/${shown}`));
});

test('shows codes that say the same while one writes', async ({ page, request }) => {
  await signIn(page, await makePerson(request, { owner: 'kaz' }));
  await page.goto(`${UNDER}AGW`);
  await page.getByLabel('Message', { exact: true }).fill('Token {0} expired');
  const alike = page.getByRole('region', { name: 'Is it one of these?' });
  await expect(alike.getByRole('link', { name: /AUTH_002/ })).toBeVisible();
});

test('names the place where a message cannot be read, and keeps what was typed', async ({
  page,
  request,
}) => {
  await signIn(page, await makePerson(request, { owner: 'kaz' }));
  await page.goto(`${UNDER}AGW`);
  const message = page.getByLabel('Message', { exact: true });
  await message.fill('Too {many');
  await expect(page.getByText('It can be read up to line 1, column')).toBeVisible();
  await page.getByRole('button', { name: /^Register/ }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: 'EDX0028' })).toBeVisible();
  await expect(message).toHaveValue('Too {many');
});

test('registers and changes a code without JavaScript', async ({ browser, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const plain = await contextOf(browser, owner, { javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(`${UNDER}AGW`);
  await page.getByLabel('Message', { exact: true }).fill('User {name} not found');
  await page.getByRole('button', { name: 'Look first' }).click();
  await expect(page.getByRole('link', { name: /USR_001/ })).toBeVisible();
  await page.getByLabel('What it stands for').fill('The name they typed');
  await page.getByRole('button', { name: /^Register AGW/ }).click();
  await expect(page.getByText('is registered')).toBeVisible();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Message', { exact: true }).fill('There is no user {name}');
  await page.getByLabel('Other words').check();
  await page.getByRole('button', { name: /^Save AGW/ }).click();
  await expect(page).toHaveURL(/\/codes\/soracom\/AGW\d{4}$/);
  await expect(page.getByLabel('What it means')).toContainText('There is no user');
  await plain.close();
});

test('asks to confirm what a new message takes from its callers', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const made = await request.post('/api/v1/codes', {
    headers: bearer(owner),
    data: { scheme: 'soracom', prefix: 'DIG', message: 'Disk {disk} is full.' },
  });
  const { code } = await made.json();
  await signIn(page, owner);
  await page.goto(`/codes/soracom/${code}/edit`);
  await page.getByLabel('Message', { exact: true }).fill('Volume {volume} is full.');
  await expect(page.getByText('Dropped: disk')).toBeVisible();
  await expect(page.getByText('Added: volume')).toBeVisible();
  await page.getByLabel('Other words').check();
  await page.getByRole('button', { name: `Save ${code}` }).click();
  await expect(page.getByRole('link', { name: 'EDX0034' }).first()).toBeVisible();
  await page.getByLabel('Another meaning').check();
  await page.getByRole('button', { name: `Save ${code}` }).click();
  await expect(page).toHaveURL(new RegExp(`/codes/soracom/${code}$`));
});

test('deprecates a code, and undoes it', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const made = await request.post('/api/v1/codes', {
    headers: bearer(owner),
    data: { scheme: 'soracom', prefix: 'DIG', message: 'Fan is loud.' },
  });
  const { code } = await made.json();
  await signIn(page, owner);
  await page.goto(`/codes/soracom/${code}`);
  await page.getByText('Deprecate', { exact: true }).click();
  await page.getByLabel('Reason').fill('Nobody listens.');
  await page.getByRole('button', { name: `Deprecate ${code}` }).click();
  await expect(page.getByText('Nobody listens.').first()).toBeVisible();
  await page.getByText('Undo the deprecation', { exact: true }).click();
  await page.getByRole('button', { name: `Make ${code} active again` }).click();
  await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
});
