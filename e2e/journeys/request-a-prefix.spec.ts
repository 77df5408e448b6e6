import { expect, type Locator, type Page, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { contextOf, makePerson, signIn } from '../fixtures/people';

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

  await tabTo(page, page.getByLabel('Scheme', { exact: true }));
  await page.keyboard.type('SORACOM');
  await expect(page.getByRole('heading', { name: /^Guidelines of/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quartz Relay Exchange');
  await expect(page.getByRole('button', { name: 'Take QRE' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Take QRE' }));
  await page.keyboard.press('Enter');
  const prefix = page.getByLabel('Prefix', { exact: true });
  await expect(prefix).toBeFocused();
  await expect(prefix).toHaveValue('QRE');
  const toBe = page.getByRole('region', { name: 'Its first code would be' });
  await expect(toBe).toContainText('QRE0001');
  await expect(toBe).toContainText('It is free.');

  // Somebody's: said with a link to it.
  await retype(page, 'aum');
  await expect(toBe).toContainText('It cannot be had.');
  await expect(toBe.getByRole('link', { name: 'AUM' })).toHaveAttribute('href', '/prefixes/soracom/AUM');
  await retype(page, 'qrx');
  await expect(toBe).toContainText('It is free.');

  await tabTo(page, page.locator('summary', { hasText: 'A new owner' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Relay team');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Its name in addresses')).toHaveValue('relay-team');
  await tabTo(page, page.getByLabel('Reason', { exact: true }));
  await page.keyboard.type('The relay answers with errors of its own.');

  // What was typed survives a reload.
  await page.reload();
  await expect(page.getByText('What you typed here before is back.')).toBeVisible();
  await expect(page.getByLabel('Reason', { exact: true })).toHaveValue(/errors of its own/);
  await tabTo(page, page.getByRole('button', { name: 'Request QRX' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  const address = page.url();

  const theirs = await (await contextOf(browser, registrar)).newPage();
  await openFromQueue(theirs, 'QRX');
  // A key leads to the verdict and decides nothing.
  await theirs.keyboard.press('c');
  await expect(theirs.getByLabel('Ask for changes')).toBeFocused();
  await tabTo(theirs, theirs.getByRole('button', { name: 'Ask for changes' }));
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByRole('alert').getByRole('link', { name: 'Words' })).toBeVisible();
  await tabTo(theirs, theirs.getByLabel('Words'));
  await theirs.keyboard.type('Name the repository, please.');
  await tabTo(theirs, theirs.getByRole('button', { name: 'Ask for changes' }));
  await theirs.keyboard.press('Enter');
  await expect(standing(theirs)).toContainText('Changes requested');

  await arrive(page, address);
  await expect(conversation(page)).toContainText('Name the repository, please.');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/\/edit$/);
  await tabTo(page, page.getByLabel(/^Repository/));
  await page.keyboard.type('team/relay');
  await tabTo(page, page.getByLabel('Address of the repository'));
  await page.keyboard.type('https://git.example/team/relay');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('link', { name: 'team/relay' })).toBeVisible();

  await arrive(theirs, address);
  await expect(theirs.getByText('about an earlier version')).toBeVisible();
  await theirs.keyboard.press('a');
  await tabTo(theirs, theirs.getByRole('button', { name: 'Approve QRX' }));
  await theirs.keyboard.press('Enter');
  await expect(theirs.getByText('QRX is registered.')).toBeVisible();
  await theirs.context().close();

  await arrive(page, address);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/codes\/new\?scheme=soracom&prefix=QRX/);
  await tabTo(page, page.getByLabel('Message', { exact: true }));
  await page.keyboard.type('The relay is full. Try again in a minute.');
  await tabTo(page, page.getByRole('button', { name: 'Register QRX0001' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/codes\/soracom\/QRX0001/);
});

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** Writes over what stands in the field that has the focus. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

const standing = (page: Page) => page.getByRole('region', { name: 'Where it stands' });
const conversation = (page: Page) => page.getByRole('region', { name: 'Conversation' });

async function openFromQueue(page: Page, prefix: string): Promise<void> {
  await arrive(page, '/');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL('/requests');
  const row = page.getByRole('row').filter({ hasText: prefix });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/requests\/\d+$/);
}

test('two people want one prefix at once: one holds it, the other is told who does', async ({
  browser,
  request,
}) => {
  const pages = await Promise.all(
    ['Ada', 'Emmy'].map(async (name) => {
      const page = await (await contextOf(browser, await makePerson(request, { name }))).newPage();
      await page.goto(`/requests/new?${new URLSearchParams(wanted('ZJK', 'Zone Joiner Kit'))}`);
      await expect(page.getByText('It is free.')).toBeVisible();
      return page;
    }),
  );
  await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Request ZJK' }).click()));
  const places = await Promise.all(
    pages.map(async (page) => {
      await expect(page.getByText('This could not be done yet').or(standing(page))).toBeVisible();
      return new URL(page.url()).pathname;
    }),
  );
  const held = places.find((place) => place !== '/requests/new');
  expect(places.toSorted()).toEqual([held, '/requests/new'].toSorted());
  const loser = pages[places.indexOf('/requests/new')];
  if (loser === undefined || held === undefined) throw new Error('nobody won, or both did');
  await expect(loser.getByRole('alert').getByRole('link', { name: 'Prefix', exact: true })).toBeVisible();
  const toBe = loser.getByRole('region', { name: 'Its first code would be' });
  await expect(toBe.getByText('An open request holds it:')).toBeVisible();
  await expect(toBe.getByRole('link', { name: /^ZJK #/ })).toHaveAttribute('href', held);
  // Held for all to see.
  await loser.goto('/prefixes?scheme=soracom');
  await expect(loser.getByRole('region', { name: 'Held by open requests' })).toContainText('ZJK');
  await Promise.all(pages.map((page) => page.context().close()));
});

test('in Japanese: it is declined, says how to succeed, and is asked for again', async ({
  browser,
  request,
}) => {
  const author = await contextOf(browser, await makePerson(request, { name: '湯川秀樹' }));
  const page = await author.newPage();
  await page.goto(`/ja/requests/new?${new URLSearchParams(wanted('VYW', '量子中継'))}`);
  await expect(page.getByText('空いています。')).toBeVisible();
  await page.getByRole('button', { name: 'VYW を申請' }).click();
  await expect(page).toHaveURL(/\/ja\/requests\/\d+$/);
  const registrar = await contextOf(browser, await makePerson(request, { roles: ['registrar'] }));
  const theirs = await registrar.newPage();
  await theirs.goto(page.url());
  await theirs.getByLabel('却下する').check();
  await theirs.getByLabel('ひとこと').fill('HQF ならほかと紛れません。');
  await theirs.getByRole('button', { name: 'VYW を却下' }).click();
  await expect(theirs.getByRole('region', { name: '現在の状況' })).toContainText('却下');
  await page.reload();
  await expect(page.getByText('HQF ならほかと紛れません。').first()).toBeVisible();
  await page.getByRole('link', { name: 'もう一度申請' }).click();
  await expect(page.getByLabel('コンポーネント', { exact: true })).toHaveValue('量子中継');
  await page.getByLabel('接頭辞', { exact: true }).fill('HQF');
  await page.getByRole('button', { name: 'HQF を申請' }).click();
  await expect(page.getByRole('region', { name: '現在の状況' })).toContainText('審査待ち');
  await author.close();
  await registrar.close();
});

test('works without JavaScript: looked at, asked for, changed, commented on, decided, withdrawn', async ({
  browser,
  request,
}) => {
  const plainly = async (roles: ('member' | 'registrar')[]) => {
    const signedIn = await contextOf(browser, await makePerson(request, { roles }));
    const storageState = await signedIn.storageState();
    await signedIn.close();
    return (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage();
  };
  const page = await plainly(['member']);
  await page.goto('/requests/new');
  await page.getByLabel('Scheme', { exact: true }).selectOption('platform');
  await page.getByLabel('Component', { exact: true }).fill('Quarantine');
  await page.getByLabel('Prefix', { exact: true }).fill('gw');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const toBe = page.getByRole('region', { name: 'Its first code would be' });
  await expect(toBe.getByRole('link', { name: 'GW' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Guidelines of/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^Take / })
    .first()
    .click();
  await expect(toBe).toContainText('It is');
  await expect(page.getByLabel('Prefix', { exact: true })).not.toHaveValue('gw');
  const prefix = await page.getByLabel('Prefix', { exact: true }).inputValue();
  await page.getByLabel('Owners 1').fill('kaz');
  await page.getByLabel('Reason', { exact: true }).fill('What it puts aside it has to say.');
  await page.getByRole('button', { name: `Request ${prefix}` }).click();
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  const address = page.url();

  const theirs = await plainly(['registrar']);
  await theirs.goto(address);
  await theirs.getByLabel('Your comment').fill('Whose is it?');
  await theirs.getByRole('button', { name: 'Comment' }).click();
  await expect(conversation(theirs)).toContainText('Whose is it?');
  await theirs.getByLabel('Ask for changes').check();
  await theirs.getByRole('button', { name: 'Decide' }).click();
  await expect(theirs.getByRole('alert').getByRole('link', { name: 'Words' })).toBeVisible();
  await theirs.getByLabel('Words').fill('Say whose it is.');
  await theirs.getByLabel('Ask for changes').check();
  await theirs.getByRole('button', { name: 'Decide' }).click();
  await expect(standing(theirs)).toContainText('Changes requested');

  await page.goto(`${address}/edit`);
  await page.getByLabel('Reason', { exact: true }).fill('It is ours.');
  await page.getByRole('button', { name: /^Save the request/ }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText('It is ours.').first()).toBeVisible();
  await page.getByText('Withdraw it').click();
  await page.getByRole('button', { name: `Withdraw the request for ${prefix}` }).click();
  await expect(standing(page)).toContainText('Withdrawn');
  await theirs.context().close();
  await page.context().close();
});

function wanted(prefix: string, title: string): Record<string, string> {
  const reason = 'It has errors of its own.';
  return { scheme: 'soracom', prefix, title, owners: 'kaz', reason };
}
