import { expect, test } from '@playwright/test';
import { contextOf, makePerson, signIn, signInByForm } from '../fixtures/people';

test('signs in by keyboard, is told what is wrong in one way, and goes on to where they wanted', async ({
  page,
  request,
}) => {
  const ada = await makePerson(request);
  await page.goto('/sign-in?next=/owners%3Fkind%3Dteam');
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type(ada.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  const refused = page.locator('form .note-danger');
  await expect(refused).toContainText('EDX0039');
  const said = await refused.textContent();
  await expect(page.getByLabel('E-mail address')).toHaveValue(ada.email);

  await page.getByLabel('E-mail address').fill('nobody@errdex.test');
  await page.getByLabel('Password').fill('not the password');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await answered;
  await expect(page.locator('#sign-in')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@errdex.test');
  await expect(refused).toHaveText(said ?? '');

  await page.getByLabel('E-mail address').fill(ada.email);
  await page.getByLabel('Password').fill(ada.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/owners?kind=team');
});

test('signs in and out without JavaScript', async ({ browser, request }) => {
  const ada = await makePerson(request);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInByForm(page, ada);
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
  await context.close();
});

test('ends another session from the account', async ({ browser, page, request }) => {
  const ada = await makePerson(request);
  const other = await contextOf(browser, ada);
  await signIn(page, ada);
  await page.goto('/account');
  await page.getByRole('button', { name: /^End the session/ }).click();
  await expect(page.getByRole('button', { name: /^End the session/ })).toHaveCount(0);
  const elsewhere = await other.newPage();
  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL('/sign-in?next=%2Faccount');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await other.close();
});

test('changes name and password, which ends every other session', async ({ browser, page, request }) => {
  const ada = await makePerson(request);
  const other = await contextOf(browser, ada);
  await signIn(page, ada);
  await page.goto('/account');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ada King');
  await page.getByRole('button', { name: 'Save name and language' }).click();
  await expect(page.locator('.rail').getByText('Ada King')).toBeAttached();

  await page.getByLabel('Present password').fill('not the password');
  await page.getByLabel('New password').fill('password1234');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.locator('form .note-danger')).toBeVisible();
  await page.getByLabel('Present password').fill(ada.password);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.locator('.field-error')).toContainText('EDX0040');
  await page.getByLabel('New password').fill('eleven loud geese at dawn');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your password is changed')).toBeVisible();

  const elsewhere = await other.newPage();
  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL('/sign-in?next=%2Faccount');
  await other.close();
});
