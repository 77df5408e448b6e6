import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startSmtp, type TestSmtp } from '../../lib/mail/smtp.fixture';
import { type Receiver, startReceiver } from '../../lib/webhook/receiver.fixture';
import { administrator } from '../fixtures/administrator';
import { filledDirectory } from '../fixtures/filled-directory';
import { bearer, contextOf, makePerson } from '../fixtures/people';
import { ready, type ServerProcess, startServer } from '../fixtures/server-process';

// On a portal of its own, with a mail server and somebody who takes webhooks.
let directory: string;
let server: ServerProcess;
let smtp: TestSmtp;
let receiver: Receiver;

test.beforeAll(async () => {
  directory = await filledDirectory();
  [smtp, receiver] = await Promise.all([startSmtp(), startReceiver()]);
  server = await startServer({
    ERRDEX_DATA_DIR: directory,
    ERRDEX_ADMIN_EMAIL: administrator.email,
    ERRDEX_ADMIN_PASSWORD: administrator.password,
    ERRDEX_ADMIN_TOKEN: administrator.token,
    SMTP_URL: smtp.url,
  });
  await ready(server);
});
test.afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  await Promise.all([smtp.close(), receiver.close()]);
  rmSync(directory, { recursive: true, force: true });
});

test('a request is declined: its author hears of it, and so does the webhook, twice where somebody wants that', async ({
  browser,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: server.url });
  const ann = await makePerson(request, { name: 'Ann' });
  const bob = await makePerson(request, { name: 'Bob', roles: ['registrar'] });
  const administering = await contextOf(browser, administrator, { baseURL: server.url });
  const admin = await administering.newPage();

  await admin.goto('/admin/webhooks/new');
  await admin.getByLabel('Name').fill('Chat');
  await admin.getByLabel('Address', { exact: true }).fill(receiver.url);
  await admin.getByLabel('Decided').check();
  await admin.getByRole('button', { name: 'Add the webhook' }).click();
  await expect(
    admin.getByText('Address is not allowed').or(admin.getByText('Nothing is sent there')).first(),
  ).toBeVisible();
  await admin.getByLabel('May lead to internal addresses').check();
  await admin.getByRole('button', { name: 'Add the webhook' }).click();
  await expect(admin.getByText(/^whsec_/)).toBeVisible();
  await admin.getByRole('link', { name: 'Show the webhook' }).click();
  await expect(admin.getByText(/^whsec_/)).toHaveCount(0);

  const asked = await request.post('/api/v1/prefix-requests', {
    headers: bearer(ann),
    data: { scheme: 'soracom', prefix: 'QRX', title: 'Quartz', owners: ['kaz'], reason: 'We need one.' },
  });
  expect(asked.status(), await asked.text()).toBe(201);
  const { id } = await asked.json();
  const comment = 'The gateway has AGW already.';
  const reviewed = await request.post(`/api/v1/prefix-requests/${id}/reviews`, {
    headers: bearer(bob),
    data: { verdict: 'decline', comment },
  });
  expect(reviewed.status(), await reviewed.text()).toBe(201);

  const reading = await contextOf(browser, ann, { baseURL: server.url });
  const page = await reading.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '1 new notice' }).click();
  await expect(page.getByRole('link', { name: 'QRX: Bob declined the request' })).toHaveAttribute(
    'href',
    `/requests/${id}`,
  );
  await expect(page.getByText(comment)).toBeVisible();
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(page.getByRole('link', { name: 'No new notices' })).toBeVisible();

  await expect
    .poll(() => smtp.taken.map(({ to, source }) => [to[0], /^Subject: (.*)$/m.exec(source)?.[1]?.trim()]))
    .toContainEqual([ann.email, 'QRX: Bob declined the request']);

  await expect.poll(() => receiver.received.length).toBe(1);
  await admin.reload();
  await admin
    .getByRole('row', { name: /request\.decided/ })
    .getByRole('link')
    .click();
  await expect(admin.getByText(`"${comment}"`).first()).toBeVisible();
  await admin.getByRole('button', { name: 'Send again' }).click();
  await expect(admin.getByText('Queued. This is the new delivery.')).toBeVisible();
  await expect.poll(() => receiver.received.length).toBe(2);
  const [first, second] = receiver.received;
  expect(second?.body).toBe(first?.body);
  expect(second?.headers).toMatchObject({
    'webhook-id': first?.headers['webhook-id'],
    'x-errdex-redelivery': 'true',
  });
  await reading.close();
  await administering.close();
  await request.dispose();
});
