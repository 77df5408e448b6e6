import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { arrive } from '../fixtures/arrive';
import { bearer, contextOf, makePerson, type Person, signIn } from '../fixtures/people';

/** A code of its own for a test, under a prefix of kaz. */
async function makeCode(request: APIRequestContext, owner: Person, message: string): Promise<string> {
  const made = await request.post('/api/v1/codes', {
    headers: bearer(owner),
    data: { scheme: 'soracom', prefix: 'AGW', message, httpStatus: 400 },
  });
  expect(made.status(), await made.text()).toBe(201);
  return (await made.json()).code;
}

const rowOf = (page: Page, code: string) => page.locator(`tr[data-row="soracom/${code}"]`);
const cellOf = (page: Page, code: string, column: string) =>
  rowOf(page, code).locator(`td[data-column=${column}]`);
const listOf = (code: string) => `/codes?scheme=soracom&prefix=AGW&q=${code}`;

/** Begins to edit a cell, once it can be edited: before the script that edits is there, no cell says so. */
async function edit(page: Page, code: string, column: string): Promise<void> {
  const cell = cellOf(page, code, column);
  await expect(cell).toHaveAttribute('data-cell', 'editable');
  await cell.dblclick();
}

async function messageOf(request: APIRequestContext, code: string): Promise<string> {
  return (await (await request.get(`/api/v1/codes/soracom/${code}`)).json()).message;
}

test('is sent each of its tables once', async ({ page }) => {
  await signIn(page, administrator);
  for (const path of ['/codes', '/prefixes', '/translations/grid']) {
    const sent = await (await page.request.get(path)).text();
    expect(sent.match(/<table/g), path).toHaveLength(1);
  }
});

test('edits cells with the keyboard: Enter saves, Tab goes on, Escape leaves', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const code = await makeCode(request, owner, 'The call came too late.');
  await signIn(page, owner);
  await page.goto(listOf(code));
  await expect(cellOf(page, code, 'message')).toHaveAttribute('data-cell', 'editable');
  await rowOf(page, code).focus();
  await page.keyboard.press('e');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The call came far too late.');
  await page.keyboard.press('Enter');
  await expect(cellOf(page, code, 'message')).toContainText('far too late');
  await expect.poll(() => messageOf(request, code)).toBe('The call came far too late.');

  await cellOf(page, code, 'httpStatus').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('504');
  await page.keyboard.press('Tab');
  await expect(cellOf(page, code, 'status')).toHaveAttribute('data-cell', 'edited');
  await page.keyboard.press('Escape');
  await expect(cellOf(page, code, 'status')).toBeFocused();
  // It is being saved until it can be edited again.
  await expect(cellOf(page, code, 'httpStatus')).toHaveAttribute('data-cell', 'editable');
  await page.reload();
  await expect(cellOf(page, code, 'httpStatus')).toHaveText('504');
  await expect(cellOf(page, code, 'status')).toContainText('Active');
});

test('asks who leaves while a value is being saved, and only then', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const code = await makeCode(request, owner, 'The line is busy.');
  await signIn(page, owner);
  await page.goto(listOf(code));
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  const answers: (() => void)[] = [];
  await page.route('**/codes?*', async (route) => {
    if (route.request().method() === 'POST') await new Promise<void>((resolve) => answers.push(resolve));
    await route.continue();
  });
  await edit(page, code, 'message');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('The line was busy.');
  await page.keyboard.press('Enter');
  await expect.poll(() => answers.length).toBe(1);
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(cellOf(page, code, 'message')).toHaveAttribute('data-cell', 'saving');

  answers[0]?.();
  await expect(cellOf(page, code, 'message')).toHaveAttribute('data-cell', 'editable');
  await page.reload();
  await expect(cellOf(page, code, 'message')).toContainText('The line was busy.');
  expect(asked).toEqual(['beforeunload']);
});

test('puts a refused value back and says why under its row', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const code = await makeCode(request, owner, 'Number of hops exceeded.');
  await signIn(page, owner);
  await page.goto(listOf(code));
  await edit(page, code, 'httpStatus');
  await page.keyboard.type('42');
  await page.keyboard.press('Enter');
  const note = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(note.getByRole('link', { name: 'EDX0018' })).toBeVisible();
  await expect(cellOf(page, code, 'httpStatus')).toHaveText('400');
  await note.getByRole('button', { name: 'Edit again' }).click();
  await expect(page.getByLabel('Edit: HTTP status')).toHaveValue('42');
});

test('shows both values where two people edit one cell', async ({ browser, request }) => {
  const first = await makePerson(request, { owner: 'kaz' });
  const second = await makePerson(request, { owner: 'kaz', name: 'Grace Hopper' });
  const code = await makeCode(request, first, 'The route is unknown.');
  const contexts = await Promise.all([contextOf(browser, first), contextOf(browser, second)]);
  const [one, two] = await Promise.all(contexts.map((context) => context.newPage()));
  if (one === undefined || two === undefined) throw new Error('two pages');
  await Promise.all([one.goto(listOf(code)), two.goto(listOf(code))]);
  const write = async (page: Page, message: string) => {
    await edit(page, code, 'message');
    await page.getByLabel('Edit: Message').fill(message);
    await page.keyboard.press('Enter');
  };
  await write(one, 'No route leads there.');
  await expect.poll(() => messageOf(request, code)).toBe('No route leads there.');
  await write(two, 'That route does not exist.');
  const note = two.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile' });
  await expect(note).toContainText('No route leads there.');
  await expect(note).toContainText('That route does not exist.');
  expect(await messageOf(request, code)).toBe('No route leads there.');
  await note.getByRole('button', { name: 'Save mine' }).click();
  await expect.poll(() => messageOf(request, code)).toBe('That route does not exist.');
  await expect(note).toBeHidden();
  await Promise.all(contexts.map((context) => context.close()));
});

test('shows both versions on the page that edits a code, and loses nothing', async ({ page, request }) => {
  const owner = await makePerson(request, { owner: 'kaz' });
  const code = await makeCode(request, owner, 'The tunnel is closed.');
  await signIn(page, owner);
  await page.goto(`/codes/soracom/${code}/edit`);
  await page.getByLabel('Title').fill('Tunnel closed');
  const meanwhile = await request.patch(`/api/v1/codes/soracom/${code}`, {
    headers: bearer(owner),
    data: { title: 'Closed tunnel' },
  });
  expect(meanwhile.ok(), await meanwhile.text()).toBe(true);
  await page.getByRole('button', { name: `Save ${code}` }).click();
  await expect(page.getByText('Closed tunnel')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Tunnel closed');
  await page.getByRole('button', { name: `Save ${code}` }).click();
  await expect(page).toHaveURL(new RegExp(`/codes/soracom/${code}$`));
});

test('offers nothing to edit to who may only read', async ({ page, request }) => {
  const loaded: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') loaded.push(await response.text());
  });
  const reader = await makePerson(request);
  await signIn(page, reader);
  await arrive(page, '/codes?scheme=soracom');
  await page.locator('tr[data-row]').first().focus();
  await page.keyboard.press('e');
  await expect(page.getByLabel(/^Edit: /)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('td[data-cell]')).toHaveCount(0);
  expect(loaded.some((script) => script.includes('cell-editor'))).toBe(false);
  await page.goto('/codes/soracom/AUM0017');
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What can be done' })).toHaveCount(0);
  expect((await page.goto('/codes/soracom/AUM0017/edit'))?.status()).toBe(403);
});
