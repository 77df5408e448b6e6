import { expect, type Page, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { openRequest, pressAt, retype, tabTo, typeAt } from '../fixtures/keyboard';
import { contextOf, makePerson, signIn } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

test('asks, changes what was asked for, is granted it and takes the first number: by keyboard alone', async ({
  browser,
  page,
  request,
}) => {
  test.slow();
  const author = await makePerson(request, { name: 'Mary Somerville' });
  const registrar = await makePerson(request, { roles: ['registrar'], name: 'Grace Hopper' });
  await signIn(page, author);
  await arrive(page, '/prefixes');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/requests\/new/);

  await typeAt(page, page.getByLabel('Scheme', { exact: true }), 'SORACOM');
  await expect(page.getByRole('heading', { name: /^Guidelines of/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quartz Relay Exchange');
  await pressAt(page, page.getByRole('button', { name: `Take ${prefixes.granted}` }));
  const prefix = page.getByLabel('Prefix', { exact: true });
  await expect(prefix).toBeFocused();
  await expect(prefix).toHaveValue(prefixes.granted);
  const toBe = page.getByRole('region', { name: 'Its first code would be' });
  await expect(toBe).toContainText(`${prefixes.granted}0001`);
  await expect(toBe).toContainText('It is free.');

  // Somebody's: said with a link to it.
  await retype(page, 'aum');
  await expect(toBe).toContainText('It cannot be had.');
  await expect(toBe.getByRole('link', { name: 'AUM' })).toHaveAttribute('href', '/prefixes/soracom/AUM');
  // What nobody answered is said, and asked again.
  await page.context().setOffline(true);
  await retype(page, prefixes.granted.toLowerCase());
  await expect(toBe).toContainText('It could not be looked up.');
  await page.context().setOffline(false);
  await expect(toBe).toContainText('It is free.');

  await pressAt(page, page.locator('summary', { hasText: 'A new owner' }));
  await page.keyboard.press('Tab');
  await page.keyboard.type('Relay team');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Its name in addresses')).toHaveValue('relay-team');
  await typeAt(page, page.getByLabel('Reason', { exact: true }), 'The relay answers with errors of its own.');

  // What was typed survives a reload.
  await page.reload();
  await expect(page.getByText('What you typed here before is back.')).toBeVisible();
  await expect(page.getByLabel('Reason', { exact: true })).toHaveValue(/errors of its own/);
  await pressAt(page, page.getByRole('button', { name: `Request ${prefixes.granted}` }));
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  const address = page.url();

  const theirs = await (await contextOf(browser, registrar)).newPage();
  await arrive(theirs, '/');
  await openRequest(theirs, prefixes.granted);
  // A key leads to the verdict and decides nothing.
  await theirs.keyboard.press('c');
  await expect(theirs.getByLabel('Ask for changes')).toBeFocused();
  await pressAt(theirs, theirs.getByRole('button', { name: 'Ask for changes' }));
  await pressAt(theirs, theirs.getByRole('alert').getByRole('link', { name: 'Words' }));
  await expect(theirs.getByLabel('Words')).toBeFocused();
  await theirs.keyboard.type('Name the repository, please.');
  await pressAt(theirs, theirs.getByRole('button', { name: 'Ask for changes' }));
  await expect(standing(theirs)).toContainText('Changes requested');

  await arrive(page, address);
  await expect(page.getByRole('region', { name: 'Conversation' })).toContainText(
    'Name the repository, please.',
  );
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/\/edit$/);
  await typeAt(page, page.getByLabel(/^Repository/), 'team/relay');
  await typeAt(page, page.getByLabel('Address of the repository'), 'https://git.example/team/relay');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('link', { name: 'team/relay' })).toBeVisible();

  await arrive(theirs, address);
  await expect(theirs.getByText('about an earlier version')).toBeVisible();
  await theirs.keyboard.press('a');
  await pressAt(theirs, theirs.getByRole('button', { name: `Approve ${prefixes.granted}` }));
  await expect(theirs.getByText(`${prefixes.granted} is registered.`)).toBeVisible();
  await theirs.context().close();

  await arrive(page, address);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`/codes/new\\?scheme=soracom&prefix=${prefixes.granted}`));
  await tabTo(page, page.getByLabel('Message', { exact: true }));
  await page.keyboard.type('The relay is full. Try again in a minute.');
  await pressAt(page, page.getByRole('button', { name: `Register ${prefixes.granted}0001` }));
  await expect(page).toHaveURL(new RegExp(`/codes/soracom/${prefixes.granted}0001`));
});

const standing = (page: Page) => page.getByRole('region', { name: 'Where it stands' });

test('in Japanese and without JavaScript: looked at, withdrawn, asked for again, changed, granted, and the first number taken', async ({
  browser,
  request,
}) => {
  const plainly = async (roles: ('member' | 'registrar')[]) => {
    const signedIn = await contextOf(browser, await makePerson(request, { roles }));
    const storageState = await signedIn.storageState();
    await signedIn.close();
    return (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage();
  };
  const wanted = prefixes.grantedPlainly;
  const stands = (page: Page) => page.getByRole('region', { name: '現在の状況' });
  const page = await plainly(['member']);
  await page.goto('/ja/requests/new');
  await page.getByLabel('体系', { exact: true }).selectOption('soracom');
  await page.getByLabel('コンポーネント', { exact: true }).fill('Vault Xenon Unit');
  await page.getByLabel('接頭辞', { exact: true }).fill('aum');
  await page.getByRole('button', { name: '確認', exact: true }).click();
  const toBe = page.getByRole('region', { name: '最初のコード' });
  await expect(toBe).toContainText('使えません。');
  await expect(toBe.getByRole('link', { name: 'AUM' })).toHaveAttribute('href', '/ja/prefixes/soracom/AUM');
  await expect(page.getByRole('heading', { name: /の指針$/ })).toBeVisible();
  await page.getByRole('button', { name: `${wanted} を使う` }).click();
  await expect(toBe).toContainText('空いています。');
  await page.locator('summary', { hasText: '新しい担当' }).click();
  await page.getByLabel('新しい担当の名前').fill('金庫班');
  await page.getByLabel('アドレスでの名前').fill('vault-team');
  await page.getByLabel('チーム', { exact: true }).check();
  await page.getByLabel('理由', { exact: true }).fill('独自のエラーを返すためです。');
  await page.getByRole('button', { name: `${wanted} を申請` }).click();
  await expect(page).toHaveURL(/\/ja\/requests\/\d+$/);
  await page.locator('summary', { hasText: '取り下げる' }).click();
  await page.getByRole('button', { name: `${wanted} の申請を取り下げる` }).click();
  await expect(stands(page)).toContainText('取り下げ');
  await page.getByRole('link', { name: 'もう一度申請' }).click();
  await expect(page.getByLabel('新しい担当の名前')).toHaveValue('金庫班');
  await page.getByRole('button', { name: `${wanted} を申請` }).click();
  await expect(stands(page)).toContainText('審査待ち');
  const address = page.url();

  const theirs = await plainly(['registrar']);
  const conversation = theirs.getByRole('region', { name: 'やりとり' });
  await theirs.goto(address);
  await theirs.getByLabel('コメント', { exact: true }).fill('どのチームのものですか。');
  await theirs.getByRole('button', { name: 'コメントする' }).click();
  await expect(conversation).toContainText('どのチームのものですか。');
  await theirs.getByLabel('修正を依頼する').check();
  await theirs.getByRole('button', { name: '決定' }).click();
  await expect(theirs.getByRole('alert').getByRole('link', { name: 'ひとこと' })).toBeVisible();
  await theirs.getByLabel('ひとこと').fill('チームを書いてください。');
  await theirs.getByLabel('修正を依頼する').check();
  await theirs.getByRole('button', { name: '決定' }).click();
  await expect(stands(theirs)).toContainText('修正依頼中');

  await page.goto(address);
  await page.getByRole('link', { name: '修正する' }).click();
  await page.getByLabel('理由', { exact: true }).fill('金庫班のものです。');
  await page
    .getByRole('button', { name: /の申請を保存$|^申請を保存$/ })
    .last()
    .click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText('金庫班のものです。').first()).toBeVisible();

  await theirs.goto(address);
  await theirs.getByLabel('承認する').check();
  await theirs.getByRole('button', { name: '決定' }).click();
  await expect(theirs.getByText(`${wanted} が登録されました。`)).toBeVisible();

  await page.goto(address);
  await page.getByRole('link', { name: '最初のコードを登録' }).click();
  await page.getByLabel('メッセージ', { exact: true }).fill('金庫がいっぱいです。');
  await page.getByRole('button', { name: `${wanted}0001 を登録` }).click();
  await expect(page).toHaveURL(new RegExp(`/ja/codes/soracom/${wanted}0001`));
  await theirs.context().close();
  await page.context().close();
});
