import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { openRequest, pressAt, retype, tabTo, typeAt } from '../fixtures/keyboard';
import { contextOf, makePerson } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

test('in Japanese and by keyboard alone: it is declined, says how to succeed, and is asked for again', async ({
  browser,
  request,
}) => {
  const { declined, instead } = prefixes;
  const author = await contextOf(browser, await makePerson(request, { name: '湯川秀樹' }));
  const page = await author.newPage();
  const filled = {
    scheme: 'soracom',
    prefix: declined,
    title: '量子中継',
    owners: 'kaz',
    reason: '固有です。',
  };
  await arrive(page, `/ja/requests/new?${new URLSearchParams(filled)}`);
  await expect(page.getByText('空いています。')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: `${declined} を申請` }));
  await expect(page).toHaveURL(/\/ja\/requests\/\d+$/);
  const address = page.url();

  const registrar = await contextOf(browser, await makePerson(request, { roles: ['registrar'] }));
  const theirs = await registrar.newPage();
  await arrive(theirs, '/ja');
  await openRequest(theirs, declined);
  await theirs.keyboard.press('d');
  await expect(theirs.getByLabel('却下する')).toBeFocused();
  await typeAt(theirs, theirs.getByLabel('ひとこと'), `${instead} ならほかと紛れません。`);
  await pressAt(theirs, theirs.getByRole('button', { name: `${declined} を却下` }));
  await expect(theirs.getByRole('region', { name: '現在の状況' })).toContainText('却下');

  await arrive(page, address);
  await expect(page.getByText(`${instead} ならほかと紛れません。`).first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('コンポーネント', { exact: true })).toHaveValue('量子中継');
  await tabTo(page, page.getByLabel('接頭辞', { exact: true }));
  await retype(page, instead);
  await expect(page.getByText('空いています。')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: `${instead} を申請` }));
  await expect(page.getByRole('region', { name: '現在の状況' })).toContainText('審査待ち');
  await author.close();
  await registrar.close();
});
