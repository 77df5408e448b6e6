import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filledDirectory } from '../fixtures/filled-directory';
import { askLongAgo, pastEnvironment } from '../fixtures/past-registry';
import { signIn } from '../fixtures/people';
import { ready, startServer } from '../fixtures/server-process';

test('a hold that nobody answered ends: whoever wants the prefix then gets it', async ({ browser }) => {
  const directory = await filledDirectory();
  const { author, other } = await askLongAgo(directory, 'QRX');
  const server = await startServer({ ...pastEnvironment, ERRDEX_DATA_DIR: directory });
  try {
    await ready(server);
    const others = await browser.newContext({ baseURL: server.url });
    const page = await others.newPage();
    await signIn(page, other);
    await page.goto('/requests/new?scheme=soracom&prefix=QRX&title=Quartz&owners=kaz&reason=Now');
    await expect(page.getByText('It is free.')).toBeVisible();
    await page.getByRole('button', { name: 'Request QRX' }).click();
    await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Submitted');
    const held = page.url();
    await page.goto('/requests/1');
    await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Expired');
    await expect(page.getByText('The request QRX #1 expired')).toBeVisible();

    const theirs = await (await browser.newContext({ baseURL: server.url })).newPage();
    await signIn(theirs, author);
    await theirs.goto('/requests');
    await expect(theirs.getByRole('row').filter({ hasText: 'Expired' })).toContainText('QRX');
    await theirs.goto('/requests/1');
    await theirs.getByRole('link', { name: 'Ask again' }).click();
    await expect(theirs.getByText('An open request holds it:')).toBeVisible();
    await expect(theirs.getByRole('link', { name: 'QRX #2' })).toHaveAttribute(
      'href',
      new URL(held).pathname,
    );
    await theirs.context().close();
    await others.close();
  } finally {
    server.child.kill('SIGKILL');
    await server.ended;
    rmSync(directory, { recursive: true, force: true });
  }
});
