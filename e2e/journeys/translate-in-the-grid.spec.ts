import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { bearer, makePerson, type Person, signIn } from '../fixtures/people';

const cellOf = (page: Page, code: string, locale: string) =>
  page.locator(`tr[data-row="soracom/${code}"] > td[data-column=${locale}]`);

/** Codes of its own for a test, in order. */
async function makeCodes(
  request: APIRequestContext,
  messages: readonly string[],
): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const message of messages) {
    const made = await request.post('/api/v1/codes', {
      headers: bearer(administrator),
      data: { scheme: 'soracom', prefix: 'AGW', message, httpStatus: 400 },
    });
    expect(made.status(), await made.text()).toBe(201);
    codes.push((await made.json()).code);
  }
  return codes;
}

async function textOf(request: APIRequestContext, as: Person, code: string, locale: string) {
  const answer = await request.get(`/api/v1/codes/soracom/${code}/translations`, { headers: bearer(as) });
  const { items } = await answer.json();
  return items.find((one: { locale: string }) => one.locale === locale)?.text ?? null;
}

test('translates in two languages by keyboard, and says under the row what a check refuses', async ({
  page,
  request,
}) => {
  const [code = ''] = await makeCodes(request, ['The parcel {parcel} was refused at the border.']);
  const translator = await makePerson(request, { roles: [{ translator: 'ja' }, { translator: 'zh' }] });
  await signIn(page, translator);
  await page.goto(`/translations/grid?q=${code}&columns=message,ja,zh`);
  const [japanese, chinese] = [cellOf(page, code, 'ja'), cellOf(page, code, 'zh')];
  await expect(japanese).toContainText('Missing');
  await expect(japanese).toHaveAttribute('data-cell', 'editable');

  await page.locator(`tr[data-row="soracom/${code}"]`).focus();
  await page.keyboard.press('e');
  await page.keyboard.type('荷物 {parcel} は国境で拒否されました。');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Edit: Chinese')).toBeFocused();
  await page.keyboard.type('包裹 {packet} 在边境被拒收。');
  await page.keyboard.press('Enter');
  await expect(japanese).toContainText('Needs review');
  await expect
    .poll(() => textOf(request, translator, code, 'ja'))
    .toBe('荷物 {parcel} は国境で拒否されました。');

  const note = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(note).toContainText('{packet}');
  await expect(chinese).toContainText('Missing');
  await note.getByRole('button', { name: 'Edit again' }).click();
  await expect(page.getByLabel('Edit: Chinese')).toHaveValue('包裹 {packet} 在边境被拒收。');
  await page.getByLabel('Edit: Chinese').fill('包裹 {parcel} 在边境被拒收。');
  await page.keyboard.press('Enter');
  await expect(chinese).toContainText('Needs review');
  await expect.poll(() => textOf(request, translator, code, 'zh')).toBe('包裹 {parcel} 在边境被拒收。');
});

test('finds what is missing, and says where the source changed while it was translated', async ({
  page,
  request,
}) => {
  const [code = '', other = ''] = await makeCodes(request, ['The winch is stuck.', 'The winch is gone.']);
  const translator = await makePerson(request, { roles: [{ translator: 'ja' }] });
  const written = await request.put(`/api/v1/codes/soracom/${other}/translations/ja`, {
    headers: bearer(translator),
    data: { text: 'ウインチがありません。' },
  });
  expect(written.ok(), await written.text()).toBe(true);
  await signIn(page, translator);
  await page.goto('/translations/grid?q=winch&columns=message,ja');
  await expect(page.locator('tr[data-row]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Translation', exact: true }).click();
  await page.getByRole('form', { name: 'Translation' }).getByLabel('Missing').check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  await expect(page.getByText('a translation is Missing')).toBeVisible();

  const changed = await request.patch(`/api/v1/codes/soracom/${code}`, {
    headers: bearer(administrator),
    data: { message: 'The winch does not move.', messageChange: 'wording' },
  });
  expect(changed.ok(), await changed.text()).toBe(true);
  const cell = cellOf(page, code, 'ja');
  await expect(cell).toHaveAttribute('data-cell', 'editable');
  await cell.dblclick();
  await page.keyboard.type('ウインチが引っかかっています。');
  await page.keyboard.press('Enter');
  await expect(cell).toContainText('Outdated');
  await expect(cell).toBeFocused();
  await expect(cellOf(page, code, 'message')).toContainText('does not move');
  await page.goto('/translations/grid?q=winch&columns=message,ja&outdated=true');
  await expect(page.locator('tr[data-row]')).toHaveCount(1);
  await expect(cell).toContainText('ウインチが引っかかっています。');
});

test('scrolls beyond the first page, approves all that a filter leaves, and takes it back', async ({
  page,
  request,
}) => {
  const codes = await makeCodes(request, ['The lorry is late.', 'The lorry is lost.']);
  const reviewer = await makePerson(request, { roles: [{ reviewer: 'ja' }] });
  const translator = await makePerson(request, { roles: [{ translator: 'ja' }] });
  for (const code of codes) {
    const put = await request.put(`/api/v1/codes/soracom/${code}/translations/ja`, {
      headers: bearer(translator),
      data: { text: 'トラックに問題があります。' },
    });
    expect(put.ok(), await put.text()).toBe(true);
  }
  await signIn(page, reviewer);
  await page.goto('/translations/grid?sort=-code&limit=20&columns=message,ja');
  await expect(page.locator('td[data-cell=editable]').first()).toBeVisible();
  const rows = page.locator('tr[data-row]');
  const first = await rows.first().getAttribute('data-row');
  await rows.first().focus();
  // The end of what is there moves on as more is fetched.
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex')));
    })
    .toBeGreaterThan(120);
  expect(await rows.count()).toBeLessThan(100);
  await page.keyboard.press('Home');
  await expect(page.locator('tr[data-row]:focus')).toHaveAttribute('data-row', first ?? '');

  await page.goto(`/translations/grid?q=lorry&columns=message,ja`);
  await expect(page.locator('td[data-cell=editable]').first()).toBeVisible();
  await page.locator('tr[data-row]').first().focus();
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Change them…' }).click();
  await page.getByLabel('All that match the filter: 2').check();
  await page.getByRole('button', { name: 'See what happens' }).click();
  await expect(page.getByText('Will change: 2')).toBeVisible();
  await page.getByRole('button', { name: 'Change these translations: 2' }).click();
  await expect(page.getByText('Translations changed: 2.')).toBeVisible();
  for (const code of codes) await expect(cellOf(page, code, 'ja')).toContainText('Approved');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Put back: 2.')).toBeVisible();
  for (const code of codes) await expect(cellOf(page, code, 'ja')).toContainText('Needs review');
});
