import { describe, expect, it } from 'vitest';
import { postMessage } from './post-message';
import { startReceiver } from './receiver.fixture';
import { resolveTarget, TargetRefused } from './resolve-target';

const hook = new URL('https://hooks.example.com/errdex');
const stands =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('the name of a webhook', () => {
  it('leads to the public addresses it stands for', async () => {
    const found = await resolveTarget(hook, false, stands('8.8.8.8', '2606:4700:4700::1111'));
    expect(found.map(({ address }) => address)).toEqual(['8.8.8.8', '2606:4700:4700::1111']);
  });

  it.each([
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['::ffff:10.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['8.8.8.8', '10.0.0.1'],
    ['10.0.0.1', '8.8.8.8'],
  ])('leads nowhere where one of its addresses is internal: %s %s', async (...addresses) => {
    await expect(resolveTarget(hook, false, stands(...addresses))).rejects.toThrow(TargetRefused);
    expect(await resolveTarget(hook, true, stands(...addresses))).toHaveLength(addresses.length);
  });

  it('is asked for once, and what it stands for a moment later does not matter', async () => {
    const receiver = await startReceiver();
    let asked = 0;
    const rebinding = async () => {
      asked += 1;
      return stands(asked === 1 ? '127.0.0.1' : '127.0.0.9')();
    };
    const url = receiver.url.replace('127.0.0.1', 'hooks.example.com');
    const outcome = await postMessage(
      { url, internal: true, headers: { 'webhook-id': 'msg_1' }, body: '{}' },
      { resolve: rebinding },
    );
    await receiver.close();
    expect(outcome).toMatchObject({ kind: 'answered', status: 204 });
    expect(asked).toBe(1);
    expect(receiver.received[0]?.headers.host).toMatch(/^hooks\.example\.com:/);
  });
});

describe('a message', () => {
  const message = { url: hook.href, internal: false, headers: {}, body: '{}' };

  it('is not sent to an internal address by a public name', async () => {
    const receiver = await startReceiver();
    const port = new URL(receiver.url).port;
    for (const url of [`https://hooks.example.com:${port}/`, hook.href]) {
      expect(await postMessage({ ...message, url }, { resolve: stands('127.0.0.1') })).toEqual({
        kind: 'failed',
        fault: 'target',
      });
    }
    await receiver.close();
    expect(receiver.received).toEqual([]);
  });

  it('to a name that stands for nothing tells so', async () => {
    expect(await postMessage(message, { resolve: stands() })).toEqual({ kind: 'failed', fault: 'name' });
  });

  it('waits no longer for a name than for an answer', async () => {
    const never = () => new Promise<never>(() => undefined);
    expect(await postMessage(message, { resolve: never, patience: 50 })).toEqual({
      kind: 'failed',
      fault: 'timeout',
    });
  });
});
