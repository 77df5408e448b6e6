import { expect, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { arrive } from '../fixtures/arrive';
import { openRequest, pressAt, typeAt } from '../fixtures/keyboard';
import { bearer, contextOf, makePerson } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

test('in Japanese and by keyboard alone: a prefix changes hands when its owner has consented and a registrar has approved', async ({
  browser,
  request,
}) => {
  const { handedOn } = prefixes;
  const data = { scheme: 'soracom', prefix: handedOn, title: 'Quiver', owners: ['kaz'] };
  const made = await request.post('/api/v1/prefixes', { headers: bearer(administrator), data });
  expect(made.status(), await made.text()).toBe(201);
  const asking = await contextOf(browser, await makePerson(request, { name: 'Ada', owner: 'spears' }));
  const owning = await contextOf(browser, await makePerson(request, { name: 'Kaz', owner: 'kaz' }));
  const deciding = await contextOf(browser, await makePerson(request, { roles: ['registrar'] }));

  const page = await asking.newPage();
  await arrive(page, `/ja/prefixes/soracom/${handedOn}`);
  await pressAt(page, page.getByRole('link', { name: '担当になることを申請' }));
  await expect(page.getByText('いずれかの担当の同意が必要です。')).toBeVisible();
  await typeAt(page, page.getByLabel('今後の担当 1'), 'spears');
  await typeAt(page, page.getByLabel('理由', { exact: true }), '春から開発しているためです。');
  await pressAt(page, page.getByRole('button', { name: `${handedOn} の担当変更を申請` }));
  await expect(page).toHaveURL(/\/ja\/requests\/\d+$/);
  await expect(page.getByText('現在の担当の同意が必要です。')).toBeVisible();
  await expect(page.getByText('登録担当者が決定します。')).toBeVisible();

  const registrars = await deciding.newPage();
  await arrive(registrars, '/ja');
  await openRequest(registrars, handedOn);
  await registrars.keyboard.press('a');
  await pressAt(registrars, registrars.getByRole('button', { name: `${handedOn} を承認` }));
  await expect(registrars.getByText('承認：1件中1件')).toBeVisible();
  await arrive(registrars, `/ja/prefixes/soracom/${handedOn}`);
  await expect(registrars.getByRole('link', { name: '申請されています' })).toBeVisible();
  await expect(registrars.getByRole('link', { name: 'kaz', exact: true })).toBeVisible();

  // From the prefix, for whose owner it is, to what is asked for it.
  const owners = await owning.newPage();
  await arrive(owners, `/ja/prefixes/soracom/${handedOn}`);
  await pressAt(owners, owners.getByRole('link', { name: '申請されています' }));
  await pressAt(owners, owners.getByRole('button', { name: '新しい担当に同意する' }));
  await expect(owners.getByText(`${handedOn} は新しい担当のものになりました。`)).toBeVisible();
  await pressAt(owners, owners.getByRole('link', { name: handedOn, exact: true }));
  await expect(owners.getByRole('region', { name: '担当と由来' })).toContainText('spears');
  await Promise.all([asking, owning, deciding].map((context) => context.close()));
});

test('a category is asked for and granted, and a prefix is retired on request', async ({
  browser,
  request,
}) => {
  const { retired } = prefixes;
  const data = { scheme: 'soracom', prefix: retired, title: 'Quartile', owners: ['kaz'] };
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

  await page.goto(`/prefixes/soracom/${retired}`);
  await page.getByRole('link', { name: 'Ask to retire it' }).click();
  await expect(page.getByText(`${retired} is still in use.`)).toBeVisible();
  await page.getByRole('link', { name: 'Deprecate it first' }).click();
  await page.getByLabel(/^Reason/).fill('Nobody counts quarters.');
  await page.getByRole('button', { name: `Deprecate ${retired}` }).click();
  await expect(page).toHaveURL(`/prefixes/soracom/${retired}`);
  await page.getByRole('link', { name: 'Ask to retire it' }).click();
  await page.getByLabel('Reason', { exact: true }).fill('It is gone since May.');
  await page.getByRole('button', { name: `Request to retire ${retired}` }).click();
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  await theirs.goto(page.url());
  await theirs.getByLabel('Approve').check();
  await theirs.getByRole('button', { name: `Approve ${retired}` }).click();
  await expect(theirs.getByText(`${retired} is retired.`)).toBeVisible();
  await Promise.all([asking, deciding].map((context) => context.close()));
});
