import { expect, type Locator, type Page, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';

const log = `2026-03-02T09:13:58Z INFO  listening
2026-03-02T09:13:59Z INFO  cache is warm
2026-03-02T09:14:00Z INFO  connected
2026-03-02T09:14:01Z INFO  first request
2026-03-02T09:14:02Z ERROR AUM0017 while signing in
2026-03-02T09:14:03Z WARN  code=UOS_USRCRT0030 Mandatory parameter firstName is missing.
2026-03-02T09:14:04Z WARN  {"err":"UNAUTHORIZED_USER"} then AUM9999, a conflict with {"code":"conflict"}`;

const response = (err: string, status: string, more = {}) =>
  JSON.stringify({
    id: 'api.user.create',
    ver: 'v1',
    ts: '2022-05-04 09:17:53:491+0000',
    params: {
      resmsgid: '8794af3c-0892-064d-c545-b380c709b2f1',
      msgid: '8794af3c-0892-064d-c545-b380c709b2f1',
      err,
      status,
      errmsg: 'You are not authorized.',
    },
    responseCode: 'CLIENT_ERROR',
    result: {},
    ...more,
  });

async function decode(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text to decode').fill(text);
  await page.getByRole('button', { name: 'Explain the codes' }).click();
}

const explained = (page: Page): Locator =>
  page.getByRole('region', { name: 'What it says' }).getByRole('listitem');
const marks = (page: Page): Locator => page.getByRole('region', { name: /codes marked/ }).getByRole('link');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('decode a log of several services', async ({ page }) => {
      await page.goto('/decode');
      await decode(page, log);
      await expect(page.getByRole('status')).toContainText('5 codes in 5 places');
      await expect(page.getByRole('status')).toContainText('1 is not registered · 1 is an old name');
      await expect(explained(page)).toHaveCount(5);
      await expect(marks(page)).toHaveText([
        'AUM0017',
        'UOS_USRCRT0030',
        'UNAUTHORIZED_USER',
        'AUM9999',
        'conflict',
      ]);
      await expect(page.getByText('Lines 1 to 3: no code')).toBeVisible();
      await expect(page.getByLabel('Text to decode')).toHaveValue(log);

      const created = explained(page).filter({ hasText: 'UOS_USRCRT0030' });
      await expect(created.getByText('Mandatory parameter firstName is missing.')).toBeVisible();
      await expect(created.locator('dl[aria-label="Arguments"]')).toHaveText('0firstName');
      const renamed = explained(page).filter({ hasText: 'UNAUTHORIZED_USER is an old name' });
      await expect(renamed.getByRole('heading')).toHaveText('UOS_*0073');
      const unknown = explained(page).filter({ hasText: 'AUM9999' });
      await expect(unknown).toContainText('Ask backend team, who own the prefix.');
      await expect(unknown.getByRole('link', { name: 'AUM · auth-manager' })).toBeVisible();
    });

    test('recognise a response in both versions, and what departs from it', async ({ page }) => {
      const told = page.getByRole('region', { name: 'The response' });
      await page.goto('/decode');
      await decode(page, response('UOS_USRCRT0073', 'FAILED', { took: 3 }));
      await expect(told).toContainText('User & Org Service writes its errors (Since release 4.7.0)');
      await expect(told.getByRole('listitem')).toHaveText(['/took does not belong to the format.']);

      await decode(page, response('UNAUTHORIZED_USER', 'UNAUTHORIZED_USER'));
      await expect(told).toContainText('(Before release 4.7.0)');
      await expect(told).toContainText('It keeps to that format.');

      await decode(page, response('UNAUTHORIZED_USER', 'UNAUTHORIZED_USER', { responseCode: 'ERROR' }));
      await expect(told.getByRole('listitem')).toHaveText(['/responseCode should be CLIENT_ERROR.']);
    });

    test('say what is wrong with a text that is too long, and keep it', async ({ page }) => {
      await page.goto('/decode');
      const text = 'AUM0017 '.repeat(25_001);
      await decode(page, text);
      await expect(page.getByText('The text is longer than 200,000 characters.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'EDX0017' })).toBeVisible();
      await expect(page.getByLabel('Text to decode')).toHaveValue(text);
      await expect(page.getByLabel('Text to decode')).toHaveAttribute('aria-invalid', 'true');
    });

    test('explain a text of thousands of codes in a page that stays small', async ({ page }) => {
      await page.goto('/decode');
      // Typing so many lines takes the browser a minute; pasting them does not.
      await page.getByLabel('Text to decode').evaluate((area) => {
        if (area instanceof HTMLTextAreaElement)
          area.value = '2026-03-02T09:14:02Z ERROR AUM0017 failed\n'.repeat(4_000);
      });
      await page.getByRole('button', { name: 'Explain the codes' }).click();
      await expect(page.getByRole('status')).toContainText('these are the first 2,000 places');
      await expect(marks(page)).toHaveCount(2_000);
      expect(await page.locator('*').count()).toBeLessThan(10_000);
    });

    test('try an example, and pass its explanation on', async ({ page }) => {
      await page.goto('/decode');
      await page.getByRole('link', { name: 'a log of several services' }).click();
      await expect(page).toHaveURL(/\?text=/);
      // Other journeys make schemes meanwhile, which may read more of the text.
      await expect.poll(() => marks(page).count()).toBeGreaterThanOrEqual(6);
      const explanations = await explained(page).count();
      await page.goto(page.url());
      await expect(explained(page)).toHaveCount(explanations);
    });
  });
}

test('keep a short text in the address', async ({ page }) => {
  // Sent before the page's scripts run, the form answers without them, and the address stays.
  await arrive(page, '/ja/decode');
  await page.getByLabel('解読するテキスト').fill('aum 17');
  await page.getByRole('button', { name: 'コードを説明する' }).click();
  await expect(page).toHaveURL('/ja/decode?text=aum+17');
  await page.getByRole('heading', { name: 'AUM0017' }).getByRole('link').click();
  await expect(page).toHaveURL('/ja/codes/soracom/AUM0017');
});

test('keep the text where the portal cannot be reached', async ({ page }) => {
  await arrive(page, '/decode');
  await decode(page, 'aum 17');
  await expect(page).toHaveURL('/decode?text=aum+17');
  await page.route('**/decode?*', (route) => route.abort());
  await decode(page, 'auth 1');
  await expect(page.getByText('The portal could not be reached.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'EDX0002' })).toBeVisible();
  await expect(page.getByLabel('Text to decode')).toHaveValue('auth 1');
});

test('say that there is no code in a text, and why', async ({ page }) => {
  await page.goto('/decode?text=all+is+well');
  await expect(page.getByRole('heading', { name: 'No code was found in this text' })).toBeVisible();
});

test('show what was pasted as text', async ({ page }) => {
  const text = '<img src=x onerror="document.title=1"> AUM0017 </pre><script>document.title=2</script>';
  await page.goto('/decode');
  await decode(page, text);
  await expect(marks(page)).toHaveText(['AUM0017']);
  await expect(page.getByRole('region', { name: /codes marked/ })).toHaveText(text);
  await expect(page).toHaveTitle(/^Decode/);
});

test('go from a code in the text to its explanation and back', async ({ page }) => {
  await page.goto('/decode');
  await decode(page, log);
  await marks(page).filter({ hasText: 'conflict' }).click();
  await expect(page).toHaveURL(/#code-5$/);
  await explained(page).filter({ hasText: 'conflict' }).getByRole('link', { name: '1 place' }).click();
  await expect(page).toHaveURL(/#place-5$/);
});
