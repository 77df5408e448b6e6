import { expect, type Page, test } from '@playwright/test';
import { makePerson, signIn } from '../fixtures/people';

const send = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const use = (slot: string) => `\${${slot}}`;

const segment = { alphabet: 'letters', case: 'upper', width: { min: 2, max: 4 } };
const grammar = [
  { kind: 'prefix', name: 'team', label: 'Team', ...segment },
  { kind: 'literal', text: '-' },
  {
    kind: 'category',
    name: 'kind',
    label: 'Kind',
    role: 'identity',
    ...segment,
    alphabet: 'digits',
    width: { min: 2, max: 2 },
  },
  { kind: 'number', name: 'number', label: 'Number', width: 3, first: 1 },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an administrator makes a scheme, a category, a prefix and a code', async ({ page, request }) => {
      const slug = `made-${Date.now()}-${javaScriptEnabled}`;
      const admin = await makePerson(request, { roles: ['admin'] });
      await signIn(page, admin);
      await page.goto('/schemes');
      await page.getByRole('link', { name: 'New scheme' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Made <b>here</b>');
      await page.getByRole('textbox', { name: 'Name in addresses' }).fill(slug);
      await page.getByRole('textbox', { name: 'Summary' }).fill('Made in a journey.');
      await page.getByRole('textbox', { name: 'What a prefix is called here' }).fill('Team');
      await page
        .getByRole('textbox', { name: 'Guidelines' })
        .fill('**Read** <img src=x onerror="document.title=1"> this.');
      await page.getByRole('textbox', { name: 'Segments' }).fill('[\n  { "kind": "prefix" \n]');
      await send(page, 'Create the scheme');
      await expect(page.getByRole('textbox', { name: 'Segments' })).toHaveAccessibleDescription(
        /line 3, column 1/,
      );
      await page.getByRole('textbox', { name: 'Segments' }).fill(JSON.stringify([grammar[0], grammar[1]]));
      await send(page, 'Create the scheme');
      await expect(page.getByRole('textbox', { name: 'Segments' })).toHaveAttribute('aria-invalid', 'true');
      await page.getByRole('textbox', { name: 'Segments' }).fill(JSON.stringify(grammar));
      await send(page, 'Create the scheme');
      await expect(page).toHaveURL(`/schemes/${slug}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Made <b>here</b>');
      await expect(page.locator('strong', { hasText: 'Read' })).toBeVisible();
      await expect(page.locator('main img')).toHaveCount(0);

      await page.getByRole('link', { name: 'New category' }).click();
      await page.getByRole('textbox', { name: 'Value' }).fill('1');
      await page.getByRole('textbox', { name: 'What it stands for' }).fill('<i>Lost</i>');
      await page.getByRole('textbox', { name: 'HTTP status' }).fill('404');
      await send(page, 'Add the category');
      await expect(page.getByRole('textbox', { name: 'Value' })).toHaveAccessibleDescription(/EDX0027/);
      await page.getByRole('textbox', { name: 'Value' }).fill('01');
      await send(page, 'Add the category');
      await expect(page).toHaveURL(`/schemes/${slug}`);
      await expect(page.getByText('<i>Lost</i>').first()).toBeVisible();

      await page.goto(`/prefixes/new?scheme=${slug}`);
      await page.getByRole('textbox', { name: 'Prefix', exact: true }).fill('ABC');
      await page.getByRole('textbox', { name: 'Title' }).fill('First');
      await send(page, 'Register the prefix');
      await expect(page).toHaveURL(`/prefixes/${slug}/ABC`);

      const data = { scheme: slug, prefix: 'ABC', category: '01', message: 'Nothing there.' };
      const headers = { authorization: `Bearer ${admin.token}` };
      const created = await request.post('/api/v1/codes', { headers, data });
      expect(await created.json()).toMatchObject({ code: 'ABC-01001', httpStatus: 404 });

      await page.goto(`/schemes/${slug}/grammar`);
      await page
        .getByRole('textbox', { name: 'Segments' })
        .fill(JSON.stringify(grammar).replace('"-"', '"_"'));
      if (javaScriptEnabled) await expect(page.getByText('ABC_01001').first()).toBeVisible();
      await send(page, 'Change the grammar');
      await expect(page.getByRole('textbox', { name: 'Segments' })).toHaveAccessibleDescription(
        /1 code, no prefix/,
      );
      await send(page, 'Show what it changes');
      await expect(page.getByText('1 code, no prefix and no category would no longer')).toBeVisible();
      await expect(page.getByRole('link', { name: 'ABC-01001' }).first()).toBeVisible();
      await page
        .getByRole('textbox', { name: 'Segments' })
        .fill(JSON.stringify(grammar).replace('"max":4', '"max":5'));
      await send(page, 'Change the grammar');
      await expect(page).toHaveURL(`/schemes/${slug}`);

      await page.goto(`/schemes/${slug}/categories/kind/01`);
      await page.getByRole('textbox', { name: 'HTTP status' }).fill('410');
      await send(page, 'Save changes to 01');
      await expect(page).toHaveURL(`/schemes/${slug}`);
      const read = await request.get(`/api/v1/codes/${slug}/ABC-01001`);
      expect(await read.json()).toMatchObject({ httpStatus: 410, httpStatusFrom: 'category' });

      await page.getByRole('link', { name: 'New format' }).click();
      await page.getByRole('textbox', { name: 'Version' }).fill('1');
      await page.getByRole('textbox', { name: 'Title' }).fill('<u>Format</u>');
      await page.getByLabel('In force').check();
      await page.getByRole('textbox', { name: 'Template' }).fill(`{"error": {"id": "${use('nothing')}"}}`);
      await send(page, 'Add the format');
      await expect(page.getByRole('textbox', { name: 'Template' })).toHaveAccessibleDescription(/error\.id/);
      await page
        .getByLabel('Template')
        .fill(`{"error": {"id": "${use('code')}", "<b>": "${use('message')}"}}`);
      if (javaScriptEnabled)
        await expect(page.getByLabel('A code in this format').first()).toContainText('ABC-01001');
      await send(page, 'Add the format');
      await expect(page).toHaveURL(`/schemes/${slug}`);
      await expect(page.getByText('<u>Format</u>').first()).toBeVisible();
      const sent = await request.get(`/api/v1/codes/${slug}/ABC-01001/envelope`);
      expect(await sent.json()).toEqual({ error: { id: 'ABC-01001', '<b>': 'Nothing there.' } });
    });
  });
}

test('a registrar may not change a scheme', async ({ page, request }) => {
  await signIn(page, await makePerson(request, { roles: ['registrar'] }));
  expect((await page.goto('/schemes/soracom/grammar'))?.status()).toBe(403);
  await page.goto('/schemes/soracom');
  await expect(page.getByRole('link', { name: 'Change the grammar' })).toHaveCount(0);
});
