import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { bearer, contextOf, makePerson, signIn, signInByForm } from '../fixtures/people';

test('an administrator adds a registrar, who signs in and finds what the role gives', async ({
  page,
  browser,
}) => {
  await signInByForm(page, administrator);
  await page.getByRole('link', { name: 'Admin', exact: true }).click();
  await page.getByRole('link', { name: 'New user' }).click();
  const email = `${randomBytes(6).toString('hex')}@errdex.test`;
  const password = `${randomBytes(6).toString('hex')} is not to be guessed`;
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Name').fill('Rosalind Franklin');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('checkbox', { name: /^Registrar/ }).check();
  await page.getByRole('button', { name: 'Add the user' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rosalind Franklin' })).toBeVisible();
  await page.goto(`/admin/users?q=${encodeURIComponent(email)}`);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('tbody tr')).toContainText('Member, Registrar');

  const registrar = await contextOf(browser, { email, password });
  const theirs = await registrar.newPage();
  await theirs.goto('/owners');
  await expect(theirs.getByRole('link', { name: 'New owner' })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Admin', exact: true })).toHaveCount(0);
  expect((await theirs.goto('/admin/users'))?.status()).toBe(403);
  await registrar.close();
});

test('whoever is disabled is out at once, and in again once enabled', async ({ page, browser, request }) => {
  const person = await makePerson(request, { name: 'Shut Out' });
  const context = await contextOf(browser, person);
  const theirs = await context.newPage();
  await signIn(page, administrator);
  await page.goto(`/admin/users/${person.id}`);
  await page.getByRole('button', { name: 'Disable Shut Out' }).click();
  await expect(page.getByRole('button', { name: 'Enable Shut Out' })).toBeVisible();
  expect((await theirs.goto('/owners/spears/members'))?.status()).toBe(401);
  await page.getByRole('button', { name: 'Enable Shut Out' }).click();
  await expect(page.getByRole('button', { name: 'Disable Shut Out' })).toBeVisible();
  await signIn(theirs, person);
  expect((await theirs.goto('/owners/spears/members'))?.status()).toBe(200);
  await context.close();
});

test('a user form that is refused keeps what was typed, without JavaScript too', async ({
  browser,
  request,
}) => {
  const { email } = await makePerson(request);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, administrator);
    await page.goto('/admin/users/new');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Name').fill('Twice');
    await page.getByRole('checkbox', { name: /^Translator.*Japanese/ }).check();
    await page.getByRole('button', { name: 'Add the user' }).click();
    await expect(page.getByRole('alert').first()).toContainText('already taken');
    await expect(page.getByLabel('Name')).toHaveValue('Twice');
    await expect(page.getByRole('checkbox', { name: /^Translator.*Japanese/ })).toBeChecked();
    await context.close();
  }
});

test('a token is shown once, opens REST, and is revoked', async ({ browser, request }) => {
  const person = await makePerson(request);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, administrator);
    await page.goto(`/admin/users/${person.id}`);
    const name = `ci ${javaScriptEnabled}`;
    const form = page.locator('form#new-token');
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('Expires').selectOption({ label: 'Never, until it is revoked' });
    await form.getByRole('button', { name: 'Make a token' }).click();
    const token = (await form.locator('code', { hasText: /^edx_/ }).textContent()) ?? '';
    expect(token).toMatch(/^edx_[\w-]{43}$/);
    const mine = `/api/v1/users/${person.id}/tokens`;
    expect((await request.get(mine, { headers: bearer({ token }) })).status()).toBe(200);
    await page.goto(`/admin/users/${person.id}`);
    await expect(page.getByText(token)).toHaveCount(0);
    const row = page.getByRole('row').filter({ hasText: name });
    await row.locator('summary').click();
    await row.getByRole('button', { name: `Revoke ${name}` }).click();
    await expect(row.getByText('Revoked')).toBeVisible();
    expect((await request.get(mine, { headers: bearer({ token }) })).status()).toBe(401);
    await context.close();
  }
});

test('a member of an owner registers codes under its prefixes, until they are none', async ({
  page,
  request,
}) => {
  const person = await makePerson(request, { name: 'Newly Joined' });
  const chief = await makePerson(request, { owner: 'ogu' });
  await signIn(page, person);
  const form = '/codes/new?scheme=soracom&prefix=CEL';
  expect((await page.goto(form))?.status()).toBe(403);

  await page.context().clearCookies();
  await signIn(page, chief);
  await page.goto('/owners/ogu');
  await page.getByRole('link', { name: 'Members' }).click();
  await page.getByLabel('E-mail of the user').fill(person.email);
  await page.getByRole('button', { name: 'Let them act for ogu' }).click();
  const row = page.getByRole('row').filter({ hasText: person.email });
  await expect(row).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, person);
  expect((await page.goto(form))?.status()).toBe(200);
  await page.goto('/owners/ogu/members');
  await row.getByRole('button', { name: 'Remove Newly Joined' }).click();
  await expect(row).toHaveCount(0);
  expect((await page.goto(form))?.status()).toBe(403);
});
