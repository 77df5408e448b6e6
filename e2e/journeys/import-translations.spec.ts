import { expect, test } from '@playwright/test';
import { bearer, makePerson, signIn } from '../fixtures/people';

test('a translator exports, others go on, and what comes back overwrites nothing of theirs', async ({
  page,
  request,
}) => {
  const word = `kettle${Date.now()}`;
  const owner = await makePerson(request, { owner: 'kaz' });
  const colleague = await makePerson(request, { roles: [{ translator: 'ja' }] });
  const translator = await makePerson(request, { roles: [{ translator: 'ja' }] });
  const makeCode = async (part: string): Promise<string> => {
    const made = await request.post('/api/v1/codes', {
      headers: bearer(owner),
      data: { scheme: 'soracom', prefix: 'DIG', message: `The ${part} of ${word} is stuck at {0}. Turn it.` },
    });
    return (await made.json()).code;
  };
  const textOf = (code: string) => `/api/v1/codes/soracom/${code}/translations/ja`;
  const write = async (code: string, text: string) => {
    const saved = await request.put(textOf(code), { headers: bearer(colleague), data: { text } });
    expect(saved.ok(), await saved.text()).toBe(true);
  };
  const read = async (code: string) => (await request.get(textOf(code))).json();
  const [added, edited, moved, broken] = [
    await makeCode('lid'),
    await makeCode('spout'),
    await makeCode('handle'),
    await makeCode('base'),
  ];
  for (const code of [edited, moved, broken])
    await write(code, 'やかんが {0} で動きません。回してください。');

  await signIn(page, translator);
  const file = await page.request.get(`/translations/ja/download?format=gettext&q=${word}`);
  const [, name = ''] = /filename="([^"]+)"/.exec(file.headers()['content-disposition'] ?? '') ?? [];
  expect(name).toMatch(/^errdex-ja-.+\.po$/);
  await write(moved, 'やかんの取っ手が {0} で動きません。回してください。');

  const texts = {
    [added]: 'やかんの蓋が {0} で動きません。回してください。',
    [edited]: 'やかんの注ぎ口が {0} で動きません。回してください。',
    [moved]: 'やかんの柄が {0} で動きません。回してください。',
    [broken]: 'やかんの底が {1} で動きません。回してください。',
  };
  const po = Object.entries(texts).reduce(
    (whole, [code, text]) =>
      whole.replace(new RegExp(`(msgctxt "soracom:${code}"\\nmsgid .*\\nmsgstr ").*"`), `$1${text}"`),
    await file.text(),
  );
  await page.goto('/translations/ja/import');
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/x-gettext-translation', buffer: Buffer.from(po) });
  await page.getByRole('button', { name: 'See what happens' }).click();

  const rowOf = (code: string) =>
    page.getByRole('row').filter({ has: page.getByText(code, { exact: true }) });
  await expect(rowOf(added)).toContainText('New');
  await expect(rowOf(edited)).toContainText('Changed');
  await expect(rowOf(edited).locator('ins')).toContainText('注ぎ口');
  await expect(rowOf(moved)).toContainText('Somebody else has changed this text');
  await expect(rowOf(broken)).toContainText('a parameter that the default message does not have');
  await expect(page.getByRole('radio', { name: 'Leave the registry’s texts' })).toBeChecked();
  expect(await read(added)).toMatchObject({ state: 'missing' });

  await page.getByRole('link', { name: 'Conflict 1' }).click();
  await expect(page.getByText('1 text', { exact: true })).toBeVisible();
  await expect(rowOf(moved)).toBeVisible();
  await expect(rowOf(added)).toBeHidden();
  await page.getByRole('button', { name: 'Import 2 texts' }).click();
  await expect(page.getByText('2 texts were imported. 2 were left as they are.')).toBeVisible();
  expect(await read(added)).toMatchObject({ text: texts[added], state: 'needs-review' });
  expect(await read(edited)).toMatchObject({ text: texts[edited], revision: 2 });
  expect(await read(moved)).toMatchObject({ text: 'やかんの取っ手が {0} で動きません。回してください。' });
  expect(await read(broken)).toMatchObject({ revision: 1 });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a file that cannot be read is told by line and column, and another one is imported', async ({
    page,
    request,
  }) => {
    const translator = await makePerson(request, { roles: [{ translator: 'ja' }] });
    const owner = await makePerson(request, { owner: 'kaz' });
    const made = await request.post('/api/v1/codes', {
      headers: bearer(owner),
      data: { scheme: 'soracom', prefix: 'DIG', message: 'It broke. Mend it.' },
    });
    const { code } = await made.json();
    await signIn(page, translator);
    await page.goto('/translations/ja/import');
    const choose = async (text: string) => {
      await page
        .getByLabel('File', { exact: true })
        .setInputFiles({ name: 'ja.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'See what happens' }).click();
    };
    await choose(`{\n  "soracom:${code}": "壊れました。\n}`);
    await expect(page.getByRole('alert').or(page.locator('.field-error')).first()).toContainText('line 2');
    await choose(`{"soracom:${code}": "壊れました。直してください。"}`);
    await page.getByRole('button', { name: 'Import 1 text' }).click();
    await expect(page.getByText('1 text was imported.')).toBeVisible();
  });
});
