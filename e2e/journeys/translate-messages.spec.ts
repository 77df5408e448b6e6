import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { bearer, contextOf, makePerson, type Person, signIn, type WrittenRole } from '../fixtures/people';

/** A language that no other journey writes in, and somebody with a role for it. */
async function language(
  request: APIRequestContext,
  tag: string,
  roles: readonly WrittenRole[],
): Promise<Person> {
  const added = await request.post('/api/v1/locales', {
    headers: bearer(administrator),
    data: { tag, fallback: null },
  });
  expect([201, 409]).toContain(added.status());
  return makePerson(request, { roles });
}

/** A code of its own for a journey, under a prefix of kaz. */
async function makeCode(request: APIRequestContext, message: string): Promise<string> {
  const owner = await makePerson(request, { owner: 'kaz' });
  const made = await request.post('/api/v1/codes', {
    headers: bearer(owner),
    data: { scheme: 'soracom', prefix: 'AGW', message, action: 'Wait, and try again.' },
  });
  expect(made.status(), await made.text()).toBe(201);
  return (await made.json()).code;
}

type Written = { locale: string; text: string; state: string; outdated: boolean };

async function translationOf(
  request: APIRequestContext,
  code: string,
  locale: string,
): Promise<Written | undefined> {
  const answer = await request.get(`/api/v1/codes/soracom/${code}/translations`);
  const rows: readonly Written[] = (await answer.json()).items;
  return rows.find((one) => one.locale === locale);
}

const entryAt = (locale: string, code: string) => `/translations/${locale}?entry=soracom/${code}`;
const standing = (page: Page) => page.getByRole('article').locator('header');
const textField = (page: Page) => page.getByRole('textbox', { name: /^Text in/ });

test('twenty messages are translated by keyboard alone', async ({ page, request }) => {
  const translator = await language(request, 'fr', [{ translator: 'fr' }]);
  await signIn(page, translator);
  await page.goto('/translations/fr?state=missing&scheme=auth-service&entry=first');
  for (let done = 0; done < 20; done += 1) {
    const code = await page.getByRole('article').getAttribute('aria-label');
    await expect(textField(page)).toBeFocused();
    await page.keyboard.press('Alt+c');
    await page.keyboard.press('End');
    await page.keyboard.type(' Réessayez.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('article')).not.toHaveAttribute('aria-label', code ?? '');
  }
  const queue = await request.get('/api/v1/translations?locale=fr&scheme=auth-service&state=needs-review');
  expect((await queue.json()).total).toBe(20);
});

test('a suggestion is taken over, reviewed by somebody else, and served', async ({ browser, request }) => {
  const code = await makeCode(request, 'The gate is closed.');
  const translator = await language(request, 'de', [{ translator: 'de' }]);
  const reviewer = await makePerson(request, { roles: [{ reviewer: 'de' }], name: 'Grace Hopper' });
  const member = await makePerson(request, { name: 'Mary Jackson' });
  const pages = await Promise.all(
    [member, translator, reviewer].map(async (person) => (await contextOf(browser, person)).newPage()),
  );
  const [suggesting, translating, reviewing] = pages;
  if (!suggesting || !translating || !reviewing) throw new Error('three pages');

  await suggesting.goto(entryAt('de', code));
  await textField(suggesting).fill('Das Tor ist zu.');
  await suggesting.getByRole('button', { name: 'Suggest' }).click();
  await expect(suggesting.getByText('Suggested. Thank you.')).toBeVisible();

  await translating.goto(entryAt('de', code));
  await expect(translating.getByText('Mary Jackson')).toBeVisible();
  await translating.getByRole('region', { name: 'Suggestions' }).getByRole('button', { name: 'Use' }).click();
  await expect(textField(translating)).toHaveValue('Das Tor ist zu.');
  await textField(translating).fill('Das Tor ist geschlossen.');
  await translating.keyboard.press('Control+s');
  await expect(translating.getByText('Saved', { exact: true })).toBeVisible();

  await reviewing.goto(entryAt('de', code));
  await reviewing.getByRole('region', { name: 'Review' }).getByLabel('Comment').fill('Sehr gut.');
  await reviewing.keyboard.press('Alt+a');
  await expect.poll(async () => (await translationOf(request, code, 'de'))?.state).toBe('approved');
  const response = await request.get(`/api/v1/codes/soracom/${code}/envelope?locale=de`);
  expect(await response.json()).toMatchObject({ message: 'Das Tor ist geschlossen.' });
  await Promise.all(pages.map((page) => page.context().close()));
});

test('a typo leaves translations, another wording outdates them, another meaning sends them back', async ({
  page,
  request,
}) => {
  const code = await makeCode(request, 'The gate is closde.');
  await language(request, 'nl', []);
  const headers = bearer(administrator);
  const change = async (message: string, messageChange: string) => {
    const changed = await request.patch(`/api/v1/codes/soracom/${code}`, {
      headers,
      data: { message, messageChange },
    });
    expect(changed.ok(), await changed.text()).toBe(true);
    return translationOf(request, code, 'nl');
  };
  const put = await request.put(`/api/v1/codes/soracom/${code}/translations/nl`, {
    headers,
    data: { text: 'De poort is dicht.', state: 'approved' },
  });
  expect(put.ok(), await put.text()).toBe(true);
  expect(await change('The gate is closed.', 'typo')).toMatchObject({ state: 'approved', outdated: false });
  expect(await change('The gate is shut.', 'wording')).toMatchObject({ state: 'approved', outdated: true });
  await page.goto(entryAt('nl', code));
  await expect(standing(page)).toContainText('Outdated');
  await expect(page.getByRole('region', { name: 'Default message' }).getByRole('insertion')).toContainText(
    'shut',
  );
  expect(await change('The gate is broken.', 'meaning')).toMatchObject({ state: 'needs-review' });
  await page.reload();
  await expect(standing(page)).toContainText('Needs review');
});

test('two translators at one entry both see what the other wrote, and nothing is lost', async ({
  browser,
  request,
}) => {
  const code = await makeCode(request, 'The tunnel is closed.');
  const first = await language(request, 'it', [{ translator: 'it' }]);
  const second = await makePerson(request, { roles: [{ translator: 'it' }] });
  const pages = await Promise.all(
    [first, second].map(async (person) => (await contextOf(browser, person)).newPage()),
  );
  const [one, two] = pages;
  if (!one || !two) throw new Error('two pages');
  await Promise.all(pages.map((page) => page.goto(entryAt('it', code))));
  await textField(one).fill('La galleria è chiusa.');
  await textField(two).fill('Il tunnel è chiuso.');
  await one.keyboard.press('Control+s');
  await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  await two.keyboard.press('Control+s');
  await expect(two.getByRole('alert')).toBeVisible();
  await expect(two.locator('.field-meanwhile')).toContainText('La galleria è chiusa.');
  await expect(textField(two)).toHaveValue('Il tunnel è chiuso.');
  await two.keyboard.press('Control+s');
  await expect.poll(async () => (await translationOf(request, code, 'it'))?.text).toBe('Il tunnel è chiuso.');
  await Promise.all(pages.map((page) => page.context().close()));
});

test('a number is said in every form that Polish and Arabic have', async ({ page, request }) => {
  const code = await makeCode(
    request,
    '{n, plural, one {# tunnel is closed.} other {# tunnels are closed.}}',
  );
  await language(request, 'ar', []);
  const translator = await language(request, 'pl', [{ translator: 'pl' }, { translator: 'ar' }]);
  await signIn(page, translator);
  const fill = async (forms: Readonly<Record<string, string>>) => {
    for (const [category, text] of Object.entries(forms)) {
      await page.getByRole('textbox', { name: `n: ${category}`, exact: false }).fill(text);
    }
  };
  await page.goto(entryAt('pl', code));
  await fill({
    one: '# tunel jest zamknięty.',
    few: '# tunele są zamknięte.',
    many: '# tuneli jest zamkniętych.',
  });
  await expect(page.getByText(/other/).first()).toBeVisible();
  await fill({ other: '# tunelu jest zamknięte.' });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect((await translationOf(request, code, 'pl'))?.text).toBe(
    '{n, plural, one {# tunel jest zamknięty.} few {# tunele są zamknięte.} many {# tuneli jest zamkniętych.} other {# tunelu jest zamknięte.}}',
  );
  await page.goto(entryAt('ar', code));
  const forms = {
    zero: 'لا',
    one: 'واحد',
    two: 'اثنان',
    few: '# قليلة',
    many: '# كثيرة',
    other: '# غير ذلك',
  };
  await fill(forms);
  await expect(page.getByRole('textbox', { name: 'n: two', exact: false })).toHaveCSS('direction', 'rtl');
  await page.getByRole('button', { name: 'Write as one text' }).click();
  await expect(textField(page)).toHaveValue(/two \{اثنان\}/);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a text is written and handed in', async ({ page, request }) => {
    const code = await makeCode(request, 'The bridge is closed.');
    const translator = await language(request, 'es', [{ translator: 'es' }]);
    await signIn(page, translator);
    await page.goto(entryAt('es', code));
    await textField(page).fill('');
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await expect(page.getByRole('alert')).toContainText('EDX');
    await textField(page).fill('El puente está cerrado.');
    await page.getByRole('button', { name: 'Save for review', exact: true }).click();
    await page.goto(entryAt('es', code));
    await expect(textField(page)).toHaveValue('El puente está cerrado.');
    await expect(standing(page)).toContainText('Needs review');
  });
});
