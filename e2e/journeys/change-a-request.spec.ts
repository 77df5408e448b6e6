import { expect, test } from '@playwright/test';
import { arrive } from '../fixtures/arrive';
import { pressAt, retype, tabTo, typeAt } from '../fixtures/keyboard';
import { bearer, makePerson, signIn } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

test('who changed their request in another window meanwhile sees both versions of each field and loses neither: by keyboard alone', async ({
  page,
  request,
}) => {
  const prefix = prefixes.changedInTwoWindows;
  const author = await makePerson(request);
  const data = { scheme: 'soracom', prefix, title: 'Ozone', owners: ['kaz'], reason: 'It has errors.' };
  const asked = await request.post('/api/v1/prefix-requests', { headers: bearer(author), data });
  expect(asked.status(), await asked.text()).toBe(201);
  const path = `/requests/${(await asked.json()).id}`;
  await signIn(page, author);
  const other = await page.context().newPage();
  const title = page.getByLabel('Component', { exact: true });
  const reason = page.getByLabel('Reason', { exact: true });
  await arrive(page, `${path}/edit`);
  await tabTo(page, title);
  await retype(page, 'Ozone probe');
  await tabTo(page, reason);
  await retype(page, 'The probe has errors.');

  await arrive(other, `${path}/edit`);
  await tabTo(other, other.getByLabel('Component', { exact: true }));
  await retype(other, 'Ozone layer');
  await typeAt(other, other.getByLabel('Owners 2'), 'spears');
  await pressAt(other, other.locator('summary', { hasText: 'A new owner' }));
  await typeAt(other, other.getByLabel('Name of the new owner'), 'Ozone team');
  await typeAt(other, other.getByLabel(/^Description/), 'What the layer says.');
  await pressAt(other, other.getByRole('button', { name: `Save the request for ${prefix}` }));
  await expect(other).toHaveURL(path);

  await pressAt(page, page.getByRole('button', { name: `Save the request for ${prefix}` }));
  await expect(page.getByRole('alert').filter({ hasText: 'EDX0013' })).toBeVisible();
  await expect(page.locator('.field-meanwhile')).toContainText([
    'Meanwhile it was changed to: Ozone layer',
    'Meanwhile it was changed to: kaz, spears',
    'Meanwhile it was changed to: Ozone team',
    'Meanwhile it was changed to: ozone-team',
    'Meanwhile it was changed to: It has errors.',
    'Meanwhile it was changed to: What the layer says.',
  ]);
  await expect(title).toHaveValue('Ozone probe');
  await expect(reason).toHaveValue('The probe has errors.');

  // Theirs where it is taken, one's own where it is not.
  const takes = page.getByRole('button', { name: 'Take this' });
  await pressAt(page, takes.nth(0));
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('Ozone layer');
  await pressAt(page, takes.nth(1));
  await expect(page.getByLabel('Owners 1')).toBeFocused();
  await expect(page.getByLabel('Owners 2')).toHaveValue('spears');
  await pressAt(page, page.getByRole('button', { name: `Save the request for ${prefix}` }));
  await expect(page).toHaveURL(path);
  await expect(page.getByText('Ozone layer').first()).toBeVisible();
  await expect(page.getByText('spears').first()).toBeVisible();
  await expect(page.getByText('The probe has errors.').first()).toBeVisible();
});

test('of several new owners a form keeps all', async ({ page, request }) => {
  const author = await makePerson(request);
  const headers = bearer(author);
  const newOwners = ['one', 'two'].map((name) => ({
    slug: `ugk-${name}`,
    name,
    kind: 'team',
    contact: null,
  }));
  const data = {
    scheme: 'soracom',
    prefix: prefixes.ofSeveral,
    title: 'Gauge',
    owners: [],
    newOwners,
    reason: 'Two.',
  };
  const asked = await request.post('/api/v1/prefix-requests', { headers, data });
  expect(asked.status(), await asked.text()).toBe(201);
  const { id } = await asked.json();
  await signIn(page, author);
  await page.goto(`/requests/${id}/edit`);
  await page.getByLabel('Component', { exact: true }).fill('Gauges');
  await page.getByRole('button', { name: `Save the request for ${prefixes.ofSeveral}` }).click();
  await expect(page).toHaveURL(`/requests/${id}`);
  const saved = await request.get(`/api/v1/prefix-requests/${id}`, { headers });
  expect(await saved.json()).toMatchObject({ title: 'Gauges', newOwners });
});
