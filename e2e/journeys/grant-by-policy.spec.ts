import { type Browser, expect, type Page, test } from '@playwright/test';
import { makeScheme } from '../fixtures/made-scheme';
import { contextOf, makePerson, type Person } from '../fixtures/people';

const standing = (page: Page) => page.getByRole('region', { name: 'Where it stands' });

async function pageOf(browser: Browser, person: Person): Promise<Page> {
  return (await contextOf(browser, person)).newPage();
}

/** Asks for a prefix, on a form that is filled in already. @returns the address of the request */
async function ask(page: Page, scheme: string, prefix: string, told: string): Promise<string> {
  const filled = { scheme, prefix, title: `The ${prefix}`, owners: 'kaz', reason: 'It has errors.' };
  await page.goto(`/requests/new?${new URLSearchParams(filled)}`);
  await expect(page.getByRole('region', { name: 'Its first code would be' })).toContainText(told);
  await page.getByRole('button', { name: `Request ${prefix}` }).click();
  await expect(page).toHaveURL(/\/requests\/\d+$/);
  return page.url();
}

async function approve(page: Page, prefix: string): Promise<void> {
  await page.getByLabel('Approve').check();
  await page.getByRole('button', { name: `Approve ${prefix}` }).click();
}

test('an open scheme grants at once what is in nobody’s way, and leaves what looks like another to a registrar', async ({
  browser,
  request,
}) => {
  const scheme = await makeScheme(browser, 'open');
  const author = await pageOf(browser, await makePerson(request, { name: 'Ada' }));
  await ask(author, scheme, 'QUILL', 'It is free.');
  await expect(standing(author)).toContainText('Approved');
  await expect(author.getByText('QUILL is registered.')).toBeVisible();

  const second = await pageOf(browser, await makePerson(request, { name: 'Emmy' }));
  const held = await ask(second, scheme, 'QUILT', 'a registrar looks at this first');
  await expect(standing(second)).toContainText('Submitted');
  await expect(standing(second)).toContainText('Approvals: 0 of 1');
  await expect(second.getByText('A registrar decides it.')).toBeVisible();

  const registrar = await pageOf(browser, await makePerson(request, { roles: ['registrar'] }));
  await registrar.goto(held);
  const collisions = registrar.getByRole('region', { name: 'What it collides with' });
  await expect(collisions.getByRole('link', { name: 'QUILL' })).toHaveAttribute(
    'href',
    `/prefixes/${scheme}/QUILL`,
  );
  await approve(registrar, 'QUILT');
  await expect(registrar.getByText('QUILT is registered.')).toBeVisible();
  await Promise.all([author, second, registrar].map((page) => page.context().close()));
});

test('where two have to approve, neither its author nor one registrar twice can grant a prefix', async ({
  browser,
  request,
}) => {
  const scheme = await makeScheme(browser, 'two-approvals');
  const roles = ['registrar'] as const;
  const author = await pageOf(browser, await makePerson(request, { roles, name: 'Ada' }));
  const first = await pageOf(browser, await makePerson(request, { roles, name: 'Emmy' }));
  const second = await pageOf(browser, await makePerson(request, { roles, name: 'Grace' }));
  const address = await ask(author, scheme, 'QUOIN', 'It is free.');
  await expect(standing(author)).toContainText('Approvals: 0 of 2');
  await expect(author.getByText('another registrar has to approve it')).toBeVisible();
  await expect(author.getByLabel('Approve')).toHaveCount(0);

  await first.goto(address);
  await expect(first.getByText('Another registrar has to approve it too.')).toBeVisible();
  await approve(first, 'QUOIN');
  await expect(standing(first)).toContainText('Approvals: 1 of 2');
  await expect(standing(first)).toContainText('Submitted');
  await expect(first.getByText('You have approved it.')).toBeVisible();
  await expect(first.getByLabel('Approve')).toHaveCount(0);

  await author.reload();
  await expect(standing(author)).toContainText('Approvals: 1 of 2');
  await second.goto(address);
  await approve(second, 'QUOIN');
  await expect(second.getByText('QUOIN is registered.')).toBeVisible();
  await Promise.all([author, first, second].map((page) => page.context().close()));
});
