import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdmin } from '../fixtures/actor';
import { openTestPortal, type TestPortal } from '../fixtures/portal';
import { createWebhook } from './create-webhook';
import { listDeliveries } from './list-deliveries';
import { listWebhooks } from './list-webhooks';
import { replaceWebhookSecret } from './replace-webhook-secret';
import { testWebhook } from './test-webhook';
import { updateWebhook } from './update-webhook';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());

const hook = { title: 'Chat', url: 'https://hooks.example.com/services/T0/secret-of-the-address?key=1' };

async function make(input: Record<string, unknown> = {}) {
  const made = await createWebhook.run(portal, anAdmin, { ...hook, ...input });
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
}

describe('a webhook', () => {
  it('keeps its secret sealed, and neither secret nor address are told', async () => {
    const { id, secret } = await make({ happenings: ['decided'], schemes: ['soracom'] });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const replaced = await replaceWebhookSecret.run(portal, anAdmin, { id });
    const next = replaced.ok ? replaced.value.secret : '';
    await updateWebhook.run(portal, anAdmin, { id, url: `${hook.url}&more=1` });
    const told = await portal.sql(
      `SELECT type, changes FROM audit_event WHERE subject_type = 'webhook' AND subject_id = $1 ORDER BY id`,
      [String(id)],
    );
    expect(told).toMatchObject([
      { type: 'webhook.created', changes: { schemes: { to: ['soracom'] }, internal: { to: false } } },
      { type: 'webhook.changed', changes: { replacedAt: { from: null } } },
      {
        type: 'webhook.changed',
        changes: { url: { from: expect.stringMatching(/^https:\/\/hooks\.example\.com \(/) } },
      },
    ]);
    const rows = await portal.sql('SELECT secret, former_secret FROM webhook WHERE id = $1', [id]);
    const kept = JSON.stringify([told, rows]);
    for (const one of [secret, next]) expect(kept).not.toContain(one.slice(6));
    expect(kept).not.toContain('secret-of-the-address');
  });

  it.each([
    ['an internal address', { url: 'https://10.0.0.1/' }, 'url', 'unsafe-target'],
    ['no https', { url: 'http://hooks.example.com/' }, 'url', 'unsafe-target'],
    [
      'a password in its address',
      { url: 'https://a:b@hooks.example.com/', internal: true },
      'url',
      'unsafe-target',
    ],
    ['no address', { url: 'hooks' }, 'url', 'malformed'],
    ['another protocol', { url: 'file:///etc/passwd' }, 'url', 'malformed'],
    ['a scheme that there is not', { schemes: ['soracom', 'nothing'] }, 'schemes.1', 'missing'],
    ['something that never happens', { happenings: ['deleted'] }, 'happenings.0', 'not-a-choice'],
  ])('with %s is refused at its field', async (_what, input, field, fault) => {
    const refused = await createWebhook.run(portal, anAdmin, { ...hook, ...input });
    expect(refused).toMatchObject({ ok: false, refusal: { fields: [{ field, fault }] } });
  });

  it('may lead to an internal address where an administrator allows it, and no longer once that is taken back', async () => {
    const { id } = await make({ url: 'http://10.0.0.1:3000/', internal: true });
    const refused = await updateWebhook.run(portal, anAdmin, { id, internal: false });
    expect(refused).toMatchObject({ refusal: { fields: [{ field: 'url', fault: 'unsafe-target' }] } });
  });

  it('that somebody changed meanwhile is not overwritten', async () => {
    const { id, version } = await make();
    await updateWebhook.run(portal, anAdmin, { id, title: 'Mine', version });
    const late = await updateWebhook.run(portal, anAdmin, { id, title: 'Theirs', version });
    expect(late).toMatchObject({ refusal: { fault: 'stale', present: { title: 'Mine' } } });
  });
});

it('webhooks and deliveries are listed page by page', async () => {
  const { id } = await make({ title: 'Paged' });
  for (let at = 0; at < 5; at += 1) await testWebhook.run(portal, anAdmin, { id });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listDeliveries.run(portal, anAdmin, { id, limit: 2, cursor, state: 'waiting' });
    if (!page.ok) throw new Error(page.refusal.fault);
    seen.push(...page.value.items.map((one) => one.id));
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toHaveLength(5);
  expect(seen.map(Number)).toEqual(seen.map(Number).toSorted((a, b) => b - a));
  const first = await listWebhooks.run(portal, anAdmin, { limit: 1 });
  const more = first.ok ? first.value.nextCursor : null;
  const second = await listWebhooks.run(portal, anAdmin, { limit: 1, cursor: more ?? undefined });
  expect([first, second].map((page) => page.ok && page.value.items[0]?.id)).toEqual(
    (await portal.sql('SELECT id FROM webhook ORDER BY id LIMIT 2')).map((row) => row.id),
  );
});

it('there are no more webhooks than there may be, however many add one at once', async () => {
  await portal.sql(`INSERT INTO webhook (title, url, secret, created_at, updated_at)
    SELECT 'Old', 'https://hooks.example.com/', 'sealed', now(), now() FROM generate_series(1, 49 - (SELECT count(*)::int FROM webhook))`);
  const made = await Promise.all([1, 2, 3].map(() => createWebhook.run(portal, anAdmin, hook)));
  expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  expect(made.find(({ ok }) => !ok)).toMatchObject({ refusal: { fault: 'too-many' } });
});
