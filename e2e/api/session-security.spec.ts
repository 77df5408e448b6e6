import { expect, test } from '@playwright/test';
import { makePerson, signIn, signInByForm } from '../fixtures/people';
import { findForm, sendForm } from '../fixtures/plain-form';

test('the cookie of a session is kept from scripts, and changes nothing for another site', async ({
  page,
  request,
  baseURL,
}) => {
  const ada = await makePerson(request, { roles: ['registrar'] });
  const planted = { name: 'errdex.session_token', value: 'planted.signature', url: baseURL ?? '' };
  await page.context().addCookies([planted]);
  await signInByForm(page, ada);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'errdex.session_token');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(cookie?.value).not.toContain('planted');

  const slug = `team-${ada.id.slice(0, 8)}`;
  const data = { slug, name: 'Team', kind: 'team', contact: null, contactOwner: null };
  const post = (headers: Readonly<Record<string, string>>) =>
    page.request.post('/api/v1/owners', { headers, data });
  const foreign = [
    { origin: 'https://evil.test' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    {},
  ];
  for (const headers of foreign) expect([headers, (await post(headers)).status()]).toEqual([headers, 403]);
  const form = await page.request.post('/api/v1/owners', {
    headers: { origin: baseURL ?? '' },
    form: { slug, name: 'Team' },
  });
  expect(form.status()).toBe(415);
  expect((await request.get(`/api/v1/owners/${slug}`)).status()).toBe(404);
  expect((await post({ origin: baseURL ?? '' })).status()).toBe(201);
});

test('no form of another site reaches an action', async ({ page, request, baseURL }) => {
  await signIn(page, await makePerson(request));
  for (const headers of [{ origin: 'https://evil.test' }, { 'sec-fetch-site': 'cross-site' }]) {
    const answer = await page.request.post('/account', { headers, form: { name: 'Eve' } });
    expect(answer.status()).toBe(403);
  }
  const own = await page.request.post('/account', {
    headers: { origin: baseURL ?? '' },
    form: { name: 'Eve' },
  });
  expect(own.status()).not.toBe(403);
});

test('signing in leads nowhere but into the portal', async ({ request, playwright, baseURL }) => {
  const { email, password } = await makePerson(request);
  for (const next of [
    'https://evil.test/',
    '//evil.test',
    '/\\\\evil.test',
    '/ja//evil.test',
    'javascript:alert(1)',
  ]) {
    const stranger = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    const form = await findForm(stranger, `/sign-in?${new URLSearchParams({ next })}`, 'sign-in');
    const answer = await sendForm(stranger, form, Object.entries({ next, email, password }));
    expect([next, answer.status(), answer.headers().location]).toEqual([next, 303, '/']);
    await stranger.dispose();
  }
});
