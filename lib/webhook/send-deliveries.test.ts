import { once } from 'node:events';
import { createServer } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, LONGEST_WAIT } from '../domain/webhook';
import { openTestPortal, system, type TestPortal } from '../usecases/fixtures/portal';
import { claimDelivery } from '../usecases/webhook/claim-delivery';
import { createWebhook } from '../usecases/webhook/create-webhook';
import { listDeliveries } from '../usecases/webhook/list-deliveries';
import { readWebhook } from '../usecases/webhook/read-webhook';
import { redeliver } from '../usecases/webhook/redeliver';
import { replaceWebhookSecret } from '../usecases/webhook/replace-webhook-secret';
import { testWebhook } from '../usecases/webhook/test-webhook';
import { updateWebhook } from '../usecases/webhook/update-webhook';
import { type Receiver, startReceiver } from './receiver.fixture';
import { sendDeliveries } from './send-deliveries';

let portal: TestPortal;
let receiver: Receiver;
let now: Date;
let hook: { readonly id: number; readonly secret: string };

beforeAll(async () => {
  const opened = await openTestPortal({ seeded: false });
  portal = { ...opened, clock: () => now };
});
afterAll(() => portal.close());
beforeEach(async () => {
  now = new Date();
  receiver = await startReceiver();
  hook = await hookAt(receiver.url);
});
afterEach(async () => {
  await receiver.close();
  await portal.sql('DELETE FROM webhook_delivery');
  await portal.sql('DELETE FROM webhook');
});

async function done<T>(
  result: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>,
): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.refusal));
  return settled.value;
}

const hookAt = (url: string, internal = true) =>
  done(createWebhook.run(portal, system, { title: 'Chat', url, internal }));
const queue = ({ id } = hook) => done(testWebhook.run(portal, system, { id }));
const send = (patience?: number) => sendDeliveries(portal, patience === undefined ? {} : { patience });
const log = async () => (await done(listDeliveries.run(portal, system, { id: hook.id }))).items;
const state = () => done(readWebhook.run(portal, system, { id: hook.id }));
const later = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};
/** By an implementation that is not ours, of what came last. */
const verified = (secret: string, at = -1) => {
  const { headers, body } = receiver.received.at(at) ?? { headers: {}, body: '' };
  return new Verifier(secret).verify(body, {
    'webhook-id': String(headers['webhook-id']),
    'webhook-timestamp': String(headers['webhook-timestamp']),
    'webhook-signature': String(headers['webhook-signature']),
  });
};

describe('a delivery', () => {
  it('is signed so that the receiver can be sure of it, and told as delivered', async () => {
    await queue();
    await send();
    expect(verified(hook.secret)).toMatchObject({
      type: 'webhook.test',
      timestamp: now.toISOString(),
      data: { webhook: { id: hook.id, title: 'Chat' }, by: 'test' },
    });
    expect(() => verified(`whsec_${Buffer.from('another secret').toString('base64')}`)).toThrow();
    expect(await log()).toMatchObject([
      {
        state: 'delivered',
        attempts: 1,
        nextAt: null,
        tries: [{ kind: 'answered', status: 204, answer: '', took: expect.any(Number) }],
      },
    ]);
    await send();
    expect(receiver.received).toHaveLength(1);
  });

  it('is signed with the former secret too for a day after it was replaced', async () => {
    const { secret } = await done(replaceWebhookSecret.run(portal, system, { id: hook.id }));
    await queue();
    await send();
    expect([verified(secret), verified(hook.secret)]).toHaveLength(2);
    later(DAY + 1);
    await queue();
    await send();
    expect(String(receiver.received.at(-1)?.headers['webhook-signature']).split(' ')).toHaveLength(1);
  });

  it('that a server refuses with 500 comes again later, the same and marked as the second attempt', async () => {
    receiver.answer((response) => response.writeHead(500).end('broken \u0000 here'));
    await queue();
    await send();
    const [waiting] = await log();
    expect(waiting).toMatchObject({
      state: 'waiting',
      attempts: 1,
      tries: [{ status: 500, answer: 'broken \u{fffd} here' }],
    });
    const wait = Number(waiting?.nextAt?.getTime()) - now.getTime();
    expect(wait).toBeGreaterThanOrEqual(5_000);
    expect(wait).toBeLessThanOrEqual(6_000);
    expect((await state()).failingSince).toEqual(now);
    await send();
    expect(receiver.received).toHaveLength(1);

    receiver.answer((response) => response.writeHead(200).end('thanks'));
    later(wait);
    await send();
    expect(await log()).toMatchObject([
      {
        state: 'delivered',
        attempts: 2,
        nextAt: null,
        tries: [{ status: 500 }, { status: 200, answer: 'thanks' }],
      },
    ]);
    expect((await state()).failingSince).toBeNull();
    const [first, second] = receiver.received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect([first, second].map((one) => one?.headers['x-errdex-attempt'])).toEqual(['1', '2']);
  });

  it.each([
    ['as many seconds as its receiver asks for', () => '3600', 3_600_000],
    // A date has no parts of a second.
    [
      'until its receiver asks for it',
      () => new Date(Math.ceil(now.getTime() / 1_000) * 1_000 + 3_600_000).toUTCString(),
      3_600_000,
    ],
    ['no longer than the sender itself ever waits', () => '31536000', LONGEST_WAIT],
    ['as long as the sender waits, where less is asked for', () => '1', 5_000],
    ['as long as the sender waits, where what is asked for means nothing', () => 'soon', 5_000],
  ])('waits %s', async (_what, after, least) => {
    receiver.answer((response) => response.writeHead(429, { 'retry-after': after() }).end());
    await queue();
    await send();
    const [waiting] = await log();
    const wait = Number(waiting?.nextAt?.getTime()) - now.getTime();
    expect(wait).toBeGreaterThanOrEqual(least);
    // Up to a fifth is added.
    expect(wait).toBeLessThanOrEqual((least + 1_000) * 1.2);
    receiver.answer((response) => response.writeHead(200).end());
    later(least - 1);
    await send();
    expect(receiver.received).toHaveLength(1);
    later(wait - least + 1);
    await send();
    expect(await log()).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  it('of a process that ended after sending it comes again under the same id, marked as the second attempt', async () => {
    await queue();
    const claimed = await done(claimDelivery.run(portal, system, {}));
    await fetch(receiver.url, {
      method: 'POST',
      headers: { 'webhook-id': claimed?.messageId ?? '', 'x-errdex-attempt': String(claimed?.attempt) },
    });
    await send();
    expect(receiver.received).toHaveLength(1);
    later(121_000);
    await send();
    expect(
      receiver.received.map(({ headers }) => [headers['webhook-id'], headers['x-errdex-attempt']]),
    ).toEqual([
      [claimed?.messageId, '1'],
      [claimed?.messageId, '2'],
    ]);
  });

  it('goes once, however many processes send', async () => {
    for (let at = 0; at < 12; at += 1) await queue();
    await Promise.all([1, 2, 3].map(() => send()));
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
    expect((await log()).every((one) => one.state === 'delivered')).toBe(true);
  });

  it('that somebody sends again has the same id and says so', async () => {
    const { id } = await queue();
    await send();
    await done(redeliver.run(portal, system, { id: hook.id, deliveryId: id }));
    await send();
    const [first, second] = receiver.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect([first, second].map((one) => one?.headers['x-errdex-redelivery'])).toEqual([undefined, 'true']);
    expect(await log()).toMatchObject([{ repeats: id, state: 'delivered' }, { repeats: null }]);
  });

  it('is not queued where the change it tells of is rolled back', async () => {
    const rolledBack: TestPortal = {
      ...portal,
      database: {
        ...portal.database,
        transaction: (change) =>
          portal.database.transaction(async (db) => {
            await change(db);
            throw new Error('rolled back');
          }),
      },
    };
    await expect(testWebhook.run(rolledBack, system, { id: hook.id })).rejects.toThrow('rolled back');
    expect(await log()).toEqual([]);
  });
});

describe('what is no success', () => {
  it.each([
    ['another status', (response) => response.writeHead(404).end(), { kind: 'answered', status: 404 }],
    [
      'a redirect, which is not followed',
      (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
      { kind: 'answered', status: 307 },
    ],
    ['no answer in time', () => undefined, { kind: 'failed', fault: 'timeout' }],
    ['a connection that is cut', (response) => response.destroy(), { kind: 'failed', fault: 'connection' }],
  ] satisfies [string, Parameters<Receiver['answer']>[0], object][])('%s', async (_what, answer, tried) => {
    receiver.answer(answer);
    await queue();
    await send(400);
    expect(receiver.received).toHaveLength(1);
    expect(await log()).toMatchObject([{ state: 'waiting', attempts: 1, tries: [tried] }]);
  });

  it('nobody who listens', async () => {
    await receiver.close();
    await queue();
    await send();
    expect(await log()).toMatchObject([
      { state: 'waiting', tries: [{ kind: 'failed', fault: 'connection' }] },
    ]);
  });

  it('a server that speaks no TLS', async () => {
    const plain = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
    await once(plain, 'listening');
    const address = plain.address();
    const port = typeof address === 'object' ? address?.port : null;
    hook = await hookAt(`https://127.0.0.1:${port}/`);
    await queue();
    await send();
    plain.close();
    expect(await log()).toMatchObject([{ tries: [{ kind: 'failed', fault: 'tls' }] }]);
  });

  it('a secret that was sealed with another secret of the portal', async () => {
    await queue();
    await sendDeliveries({ ...portal, secret: 'another secret, as long as it has to be' });
    expect(receiver.received).toEqual([]);
    expect(await log()).toMatchObject([{ state: 'waiting', tries: [{ kind: 'failed', fault: 'secret' }] }]);
  });
});

it('an answer without end is read to a limit, and a little of it is kept', async () => {
  let written = 0;
  receiver.answer((response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      while (!response.destroyed && response.write('<b>'.repeat(1_000))) written += 3_000;
    };
    response.on('drain', more).on('error', () => undefined);
    more();
  });
  await queue();
  await send();
  const [one] = await log();
  expect(one).toMatchObject({ state: 'delivered', tries: [{ status: 200 }] });
  expect(one?.tries[0]).toMatchObject({ answer: '<b>'.repeat(334).slice(0, 1_000) });
  expect(written).toBeLessThan(50_000_000);
});

describe('a webhook', () => {
  it('whose receiver is gone is disabled at once, and what waits for it waits until it is enabled', async () => {
    receiver.answer((response) => response.writeHead(410).end());
    await queue();
    await send();
    await queue();
    expect(await state()).toMatchObject({ disabledAt: now, disabledReason: 'gone' });
    const told = await portal.sql(
      `SELECT actor_id, actor_name, changes FROM audit_event WHERE subject_type = 'webhook' AND subject_id = $1
       AND changes ? 'disabledReason'`,
      [String(hook.id)],
    );
    expect(told).toMatchObject([
      { actor_id: null, actor_name: 'webhooks', changes: { disabled: { to: true } } },
    ]);
    receiver.answer((response) => response.writeHead(200).end());
    later(DAY);
    await done(updateWebhook.run(portal, system, { id: hook.id, disabled: false }));
    await send();
    expect((await log()).map((one) => one.state)).toEqual(['delivered', 'delivered']);
    expect(await state()).toMatchObject({ disabledAt: null, disabledReason: null, failingSince: null });
  });

  it('that fails for days is disabled, after the last attempt of the first was given up', async () => {
    receiver.answer((response) => response.writeHead(503).end());
    await queue();
    for (let at: Date | null = now; at !== null; at = (await log())[0]?.nextAt ?? null) {
      now = at;
      await send();
    }
    expect(await log()).toMatchObject([{ state: 'failed', attempts: 9, nextAt: null }]);
    expect((await state()).disabledAt).toBeNull();
    later(5 * DAY);
    await queue();
    await send();
    expect(await state()).toMatchObject({ disabledAt: now, disabledReason: 'failing' });
  });
});
