import { expect, test } from '@playwright/test';
import { expectNoSideways } from '../fixtures/for-everybody';
import { bearer, makePerson, signIn } from '../fixtures/people';

test('deprecates codes together after a look at what becomes of them, and undoes it', async ({
  page,
  request,
}) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const word = `pump${Date.now()}`;
  const codes: string[] = [];
  for (const part of ['inlet', 'outlet', 'valve']) {
    const made = await request.post('/api/v1/codes', {
      headers: bearer(owner),
      data: { scheme: 'soracom', prefix: 'DIG', message: `The ${part} of ${word} is stuck.` },
    });
    codes.push((await made.json()).code);
  }
  await signIn(page, owner);
  await page.goto(`/codes?scheme=soracom&q=${word}`);
  const statuses = page.locator('tr[data-row] > td[data-column=status]');
  await expect(statuses).toHaveText(['Active', 'Active', 'Active']);
  await expect(page.locator('td[data-cell]').first()).toBeVisible();
  await page.locator('tr[data-row]').first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expectNoSideways(page);
  await page.getByRole('button', { name: 'Change them…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change codes together' });
  await dialog.getByLabel('Reason').fill('The pump was sold.');
  await dialog.getByRole('button', { name: 'See what happens' }).click();
  await expect(dialog).toContainText('Will change: 3');
  await expect(dialog).toContainText(codes[0] ?? '');
  await expect(statuses.first()).toHaveText('Active');
  await dialog.getByRole('button', { name: 'Change these codes: 3' }).click();
  await expect(statuses).toHaveText(['Deprecated', 'Deprecated', 'Deprecated']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Put back: 3.')).toBeVisible();
  await expect(statuses).toHaveText(['Active', 'Active', 'Active']);
});
