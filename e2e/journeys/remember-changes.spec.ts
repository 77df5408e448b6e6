import { randomBytes } from 'node:crypto';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { arrive } from '../fixtures/arrive';
import { expectAccessible } from '../fixtures/for-everybody';
import { bearer, contextOf, makePerson, type Person, signIn } from '../fixtures/people';

const headers = bearer(administrator);

/** An owner of one's own, so that tests do not meet. */
async function makeOwner(request: APIRequestContext): Promise<{ slug: string; ann: Person }> {
  const slug = `team-${randomBytes(4).toString('hex')}`;
  const data = { slug, name: slug, kind: 'team', contact: null, contactOwner: null };
  const made = await request.post('/api/v1/owners', { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  return { slug, ann: await makePerson(request, { owner: slug, name: 'Ann Example' }) };
}

async function change(request: APIRequestContext, by: Pick<Person, 'token'>, path: string, data: object) {
  const changed = await request.patch(`/api/v1${path}`, { headers: bearer(by), data });
  expect(changed.status(), await changed.text()).toBe(200);
}

const history = (page: Page) => page.getByRole('region', { name: 'History' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a change is seen in the history, brought back, and both are told', async ({ page, request }) => {
      const { slug, ann } = await makeOwner(request);
      await change(request, ann, `/owners/${slug}`, { contact: '#old-channel' });
      await change(request, ann, `/owners/${slug}`, { name: 'Renamed team', contact: '#new-channel' });
      await signIn(page, ann);
      await page.goto(`/owners/${slug}`);
      const entries = history(page).locator('ol > li');
      await expect(entries).toHaveCount(4);
      await expect(entries.first()).toContainText('Ann Example changed');
      await expect(entries.first().locator('del')).toHaveText([slug, '#old-channel']);
      await expect(entries.first().locator('ins')).toHaveText(['Renamed team', '#new-channel']);

      await entries.first().getByText('Bring back', { exact: true }).click();
      await entries.first().getByRole('button', { name: 'Bring back contact' }).click();
      await expect(entries).toHaveCount(5);
      await expect(entries.first().locator('ins')).toHaveText('#old-channel');
      await expect(page.getByText('#old-channel').first()).toBeVisible();

      await entries.last().getByText('Bring back', { exact: true }).click();
      await entries.last().getByRole('button', { name: 'Everything as it was after this change' }).click();
      await expect(page.getByRole('heading', { level: 1, name: slug })).toBeVisible();
      await expect(entries).toHaveCount(6);
      await history(page).getByRole('link', { name: 'All activity about it' }).click();
      await expect(page.getByText('6 events where it is about')).toBeVisible();
    });

    test('who watches a prefix hears of its codes until it is seen', async ({ page, request, browser }) => {
      const [prefix, code] = javaScriptEnabled ? ['CONS', 'CONS_001'] : ['SUB', 'SUB_001'];
      const ann = await makePerson(request, { name: 'Ann Example' });
      await signIn(page, ann);
      await page.goto(`/prefixes/auth-service/${prefix}`);
      await page.getByRole('button', { name: 'Watch', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Stop watching' })).toBeVisible();

      const other = await contextOf(browser, administrator);
      const editor = await other.newPage();
      await editor.goto(`/codes/auth-service/${code}/edit`);
      await editor.getByLabel('Title').fill(`Changed ${randomBytes(4).toString('hex')}`);
      await editor.getByRole('button', { name: `Save ${code}` }).click();
      await expect(editor).toHaveURL(`/codes/auth-service/${code}`);
      await other.close();

      await page.goto('/');
      await page.getByRole('link', { name: /unseen change/ }).click();
      await expect(page).toHaveURL('/activity?watched=me');
      const line = page.locator('tbody tr').first();
      await expect(line).toContainText(`changed title of the code ${code}`);
      await expect(line).toContainText('new');
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      await expect(page.getByText('You have seen everything.')).toBeVisible();
      await expect(page.getByRole('link', { name: /unseen change/ })).toHaveCount(0);

      await page.getByRole('link', { name: 'What you watch' }).click();
      await page.getByRole('button', { name: 'Stop watching' }).click();
      await expect(page.getByText('You watch nothing yet')).toBeVisible();
    });
  });
}

test('what happened is narrowed, shared by its address and downloaded', async ({ page, request }) => {
  const { slug, ann } = await makeOwner(request);
  await change(request, ann, `/owners/${slug}`, { contact: '#here' });
  await arrive(page, `/activity?actor=${ann.id}`);
  await expect(page.getByText('1 event where it was done by Ann Example')).toBeVisible();
  await page.getByRole('button', { name: 'Kind' }).click();
  await page.getByRole('checkbox', { name: /Owner changed/ }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(`/activity?actor=${ann.id}&type=owner.changed`);
  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await expect(shared.locator('tbody tr')).toHaveText(/Ann Example changed contact of the owner/);
  await page.getByRole('link', { name: 'Remove the filter Kind: Owner changed' }).click();
  await expect(page).toHaveURL(`/activity?actor=${ann.id}`);
  await page.locator('tbody tr').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/owners/${slug}`);
  const csv = await request.get(`/activity/download?format=csv&actor=${ann.id}`);
  const [head, ...lines] = (await csv.text()).trim().split('\r\n');
  expect(head).toContain('at,type,subject');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`,owner.changed,owner,,${slug},`);
});

test('what happened to users and tokens is not told to others', async ({ page, request }) => {
  const ann = await makePerson(request, { name: 'Ann Example' });
  await page.goto(`/activity?type=user.created&type=token.created`);
  await expect(page.getByText('Nothing like that happened')).toBeVisible();
  await signIn(page, ann);
  await page.goto(`/activity?type=user.created`);
  await expect(page.getByText('Nothing like that happened')).toBeVisible();
  const list = await request.get('/api/v1/audit-events?type=user.created', { headers });
  expect((await list.json()).items.length).toBeGreaterThan(0);
});

test('a stranger is offered neither to watch nor to bring back', async ({ page }) => {
  await page.goto('/codes/soracom/AUM0017');
  await expect(history(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Watch', exact: true })).toHaveCount(0);
  await expect(page.getByText('Bring back', { exact: true })).toHaveCount(0);
});

test('history, news and watches meet WCAG 2.2 AA', async ({ page, request }) => {
  const { slug, ann } = await makeOwner(request);
  await change(request, ann, `/owners/${slug}`, { contact: '#here', name: 'Renamed team' });
  await signIn(page, ann);
  await page.goto('/codes/auth-service/USR_001');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop watching' })).toBeVisible();
  for (const path of [`/owners/${slug}`, '/watches', '/activity?watched=me', '/codes/auth-service/USR_001']) {
    await page.goto(path);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectAccessible(page);
  }
});
