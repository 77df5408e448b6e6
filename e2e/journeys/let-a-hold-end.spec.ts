import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { filledDirectory } from '../fixtures/filled-directory';
import { openRequest, pressAt } from '../fixtures/keyboard';
import { askLongAgo, pastEnvironment } from '../fixtures/past-registry';
import { contextOf } from '../fixtures/people';
import { ready, startServer } from '../fixtures/server-process';

test('in Japanese and by keyboard alone: a hold that nobody answered ends, and whoever wants the prefix then gets it', async ({
  browser,
}) => {
  const directory = await filledDirectory();
  const { author, other } = await askLongAgo(directory, 'QRX');
  const server = await startServer({ ...pastEnvironment, ERRDEX_DATA_DIR: directory });
  try {
    await ready(server);
    const others = await contextOf(browser, other, { baseURL: server.url });
    const page = await others.newPage();
    const filled = { scheme: 'soracom', prefix: 'QRX', title: '水晶', owners: 'kaz', reason: '必要です。' };
    await arrive(page, `/ja/requests/new?${new URLSearchParams(filled)}`);
    await expect(page.getByText('空いています。')).toBeVisible();
    await pressAt(page, page.getByRole('button', { name: 'QRX を申請' }));
    await expect(page.getByRole('region', { name: '現在の状況' })).toContainText('審査待ち');
    const held = new URL(page.url()).pathname;

    const asking = await contextOf(browser, author, { baseURL: server.url });
    const theirs = await asking.newPage();
    await arrive(theirs, '/ja');
    await openRequest(theirs, 'QRX');
    await expect(theirs).toHaveURL('/ja/requests/1');
    await expect(theirs.getByRole('region', { name: '現在の状況' })).toContainText('期限切れ');
    await expect(theirs.getByText('申請 QRX #1 が期限切れ')).toBeVisible();
    await theirs.keyboard.press('n');
    await expect(theirs.getByText('受付中の申請が確保しています：')).toBeVisible();
    const opened = theirs.waitForEvent('popup');
    await pressAt(theirs, theirs.getByRole('link', { name: 'QRX #2' }));
    await expect(await opened).toHaveURL(held);
    await asking.close();
    await others.close();
  } finally {
    server.child.kill('SIGKILL');
    await server.ended;
    rmSync(directory, { recursive: true, force: true });
  }
});
