import { expect, type Page, test } from '@playwright/test';
import { administrator } from '../fixtures/administrator';
import { arrive } from '../fixtures/arrive';
import { bearer, makePerson, signIn } from '../fixtures/people';
import { prefixes } from '../fixtures/prefixes';

/** Sends the form as it is, once the page's scripts run or without them. */
const send = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a registrar adds an owner, who changes what is said of them', async ({ page, request }) => {
      const slug = `team-${Date.now()}-${javaScriptEnabled}`;
      await signIn(page, await makePerson(request, { roles: ['registrar'] }));
      await page.goto('/owners');
      await page.getByRole('link', { name: 'New owner' }).click();
      await page.getByLabel('How to reach them').fill('<b>#team</b>');
      await page.getByLabel('Name in addresses').fill('Not A Slug');
      await send(page, 'Add the owner');

      const summary = page.getByRole('alert').filter({ hasText: 'could not be done' });
      await expect(summary.getByRole('link', { name: 'Name', exact: true })).toHaveAttribute(
        'href',
        '#owner-name',
      );
      await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('Name in addresses')).toHaveAccessibleDescription(/EDX0022/);
      await expect(page.getByLabel('How to reach them')).toHaveValue('<b>#team</b>');
      if (javaScriptEnabled) await expect(summary).toBeFocused();

      await page.getByLabel('Name', { exact: true }).fill('<i>Team</i>');
      await page.getByLabel('Name in addresses').fill(slug);
      await send(page, 'Add the owner');
      await expect(page).toHaveURL(`/owners/${slug}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('<i>Team</i>');
      await expect(page.getByText('<b>#team</b>').first()).toBeVisible();

      await page.getByRole('main').getByRole('link', { name: 'Edit' }).click();
      await page.getByLabel('Who answers for them').fill('nobody-by-that-name');
      await send(page, /Save changes/);
      await expect(page.getByLabel('Who answers for them')).toHaveAccessibleDescription(/EDX0011/);
      await page.getByLabel('Who answers for them').fill('ogu');
      await send(page, /Save changes/);
      await expect(page).toHaveURL(`/owners/${slug}`);
      await expect(page.getByRole('main').getByRole('link', { name: 'ogu' }).first()).toBeVisible();
    });

    test('an owner sees what somebody else changed meanwhile, and chooses', async ({ page, request }) => {
      const slug = `stale-${Date.now()}-${javaScriptEnabled}`;
      const headers = bearer(administrator);
      const data = { slug, name: 'First', kind: 'team', contact: 'before', contactOwner: null };
      expect((await request.post('/api/v1/owners', { headers, data })).status()).toBe(201);
      await signIn(page, await makePerson(request, { owner: slug }));
      await page.goto(`/owners/${slug}/edit`);
      const theirs = { contact: 'theirs' };
      expect((await request.patch(`/api/v1/owners/${slug}`, { headers, data: theirs })).status()).toBe(200);
      await page.getByLabel('How to reach them').fill('mine');
      await send(page, /Save changes/);
      await expect(page.getByRole('alert').filter({ hasText: 'EDX0013' })).toBeVisible();
      await expect(page.getByText('Meanwhile it was changed to:')).toContainText('theirs');
      await expect(page.getByLabel('How to reach them')).toHaveValue('mine');
      await send(page, /Save changes/);
      await expect(page).toHaveURL(`/owners/${slug}`);
      await expect(page.getByText('mine', { exact: true }).first()).toBeVisible();
    });

    test('an owner hands a prefix on, and a registrar ends it', async ({ page, request }) => {
      const prefix = javaScriptEnabled ? prefixes.ended : prefixes.endedPlainly;
      const headers = bearer(administrator);
      const data = { scheme: 'soracom', prefix, title: 'Handed on', owners: ['spears'] };
      expect((await request.post('/api/v1/prefixes', { headers, data })).status()).toBe(201);
      await signIn(page, await makePerson(request, { owner: 'spears' }));
      await page.goto(`/prefixes/soracom/${prefix}`);
      await page.getByRole('main').getByRole('link', { name: 'Edit' }).click();
      await page.getByLabel('Reason').fill('<script>document.title = 1</script> moved');
      await send(page, `Deprecate ${prefix}`);
      await expect(page).toHaveURL(`/prefixes/soracom/${prefix}`);
      await expect(page.getByText('<script>document.title = 1</script> moved').first()).toBeVisible();

      await page.goto(`/prefixes/soracom/${prefix}/edit`);
      await expect(page.getByRole('button', { name: /Retire/ })).toHaveCount(0);
      await page.getByLabel('Owners 1').fill('ogu');
      await send(page, `Change the owners of ${prefix}`);
      await expect(page).toHaveURL(`/prefixes/soracom/${prefix}`);
      await expect(page.getByRole('main').getByRole('link', { name: 'ogu' }).first()).toBeVisible();
      await page.goto(`/prefixes/soracom/${prefix}/edit`);
      await expect(page.getByRole('heading', { name: 'You may not do this' })).toBeVisible();

      await page.context().clearCookies();
      await signIn(page, await makePerson(request, { roles: ['registrar'] }));
      await page.goto(`/prefixes/soracom/${prefix}/edit`);
      await send(page, `Retire ${prefix} for good`);
      await expect(page).toHaveURL(`/prefixes/soracom/${prefix}`);
      const again = await request.post('/api/v1/prefixes', { headers, data });
      expect([again.status(), (await again.json()).code]).toEqual([409, 'EDX0029']);
    });
  });
}

test('what was typed survives a reload, until it is discarded', async ({ page, request }) => {
  await signIn(page, await makePerson(request, { owner: 'spears' }));
  await arrive(page, '/owners/spears/edit');
  const contact = page.getByLabel('How to reach them');
  const before = await contact.inputValue();
  await contact.fill('half typed');
  await page.reload();
  await expect(contact).toHaveValue('half typed');
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(contact).toHaveValue(before);
});

test('a stranger is asked to sign in', async ({ page }) => {
  expect((await page.goto('/owners/spears/edit'))?.status()).toBe(401);
  await expect(page.getByRole('heading', { name: 'This needs somebody who is signed in' })).toBeVisible();
});
