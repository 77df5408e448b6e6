import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { pressAt, tabTo } from '../fixtures/keyboard';
import { contextOf, makePerson } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

test('in Japanese and by keyboard alone, two people want one prefix at once: one holds it, the other is told who does', async ({
  browser,
  request,
}) => {
  const wanted = prefixes.wantedByTwo;
  const filled = { scheme: 'soracom', prefix: wanted, title: '結合器', owners: 'kaz', reason: '固有です。' };
  const pages = await Promise.all(
    ['朝永', '湯川'].map(async (name) => {
      const page = await (await contextOf(browser, await makePerson(request, { name }))).newPage();
      await arrive(page, `/ja/requests/new?${new URLSearchParams(filled)}`);
      await expect(page.getByText('空いています。')).toBeVisible();
      await tabTo(page, page.getByRole('button', { name: `${wanted} を申請` }));
      return page;
    }),
  );
  await Promise.all(pages.map((page) => page.keyboard.press('Enter')));
  const places = await Promise.all(
    pages.map(async (page) => {
      const standing = page.getByRole('region', { name: '現在の状況' });
      await expect(page.getByText('まだ完了していません').or(standing)).toBeVisible();
      return new URL(page.url()).pathname;
    }),
  );
  const asking = '/ja/requests/new';
  const held = places.find((place) => place !== asking);
  expect(places.toSorted()).toEqual([held, asking].toSorted());
  const loser = pages[places.indexOf(asking)];
  if (loser === undefined || held === undefined) throw new Error('nobody won, or both did');

  // What is wrong leads to its field, and from there to who holds it.
  await pressAt(loser, loser.getByRole('alert').getByRole('link', { name: '接頭辞', exact: true }));
  await expect(loser.getByLabel('接頭辞', { exact: true })).toBeFocused();
  const toBe = loser.getByRole('region', { name: '最初のコード' });
  await expect(toBe.getByText('受付中の申請が確保しています：')).toBeVisible();
  const opened = loser.waitForEvent('popup');
  await pressAt(loser, toBe.getByRole('link', { name: new RegExp(`^${wanted} #`) }));
  await expect(await opened).toHaveURL(held);
  // Held for all to see.
  await arrive(loser, '/ja');
  await loser.keyboard.press('g');
  await loser.keyboard.press('p');
  await expect(loser.getByRole('region', { name: '受付中の申請が確保している接頭辞' })).toContainText(wanted);
  await Promise.all(pages.map((page) => page.context().close()));
});
