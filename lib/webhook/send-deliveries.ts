import type { Outcome } from '../domain/webhook';
import type { Portal } from '../usecases/use-case';
import { claimDelivery } from '../usecases/webhook/claim-delivery';
import { settleDelivery } from '../usecases/webhook/settle-delivery';
import { type PostOptions, postMessage } from './post-message';
import { signatureOf } from './sign';

const itself = { kind: 'system', name: 'webhooks' } as const;

type Options = PostOptions & {
  /** Once it is aborted no other is begun. */
  readonly ending?: AbortSignal;
};

/**
 * Sends all that is due, one after the other. Other processes may be at it too: each takes what no other has. What a
 * receiver does not take is tried again later, ever less often.
 */
export async function sendDeliveries(portal: Portal, { ending, ...options }: Options = {}): Promise<void> {
  while (ending?.aborted !== true) {
    const claimed = await claimDelivery.run(portal, itself, {});
    if (!claimed.ok || claimed.value === null) return;
    const due = claimed.value;
    const began = performance.now();
    const outcome = await attempted(due, portal.clock(), options);
    const took = Math.round(performance.now() - began);
    await settleDelivery.run(portal, itself, { id: due.id, attempt: due.attempt, took, outcome });
  }
}

type Claimed = {
  readonly messageId: string;
  readonly payload: string;
  readonly isRepeat: boolean;
  readonly attempt: number;
  readonly url: string;
  readonly internal: boolean;
  readonly secrets: readonly string[];
};

/**
 * Headers of the Standard Webhooks specification, and of our own: which attempt it is, so that nothing comes twice
 * without saying so, and whether somebody had it sent again.
 */
async function attempted(due: Claimed, now: Date, options: PostOptions): Promise<Outcome> {
  const { messageId, payload, isRepeat, attempt, url, internal, secrets } = due;
  if (secrets.length === 0) return { kind: 'failed', fault: 'secret' };
  const timestamp = Math.floor(now.getTime() / 1000);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Errdex',
    'webhook-id': messageId,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf({ id: messageId, timestamp, body: payload }, secrets),
    'x-errdex-attempt': String(attempt),
    ...(isRepeat ? { 'x-errdex-redelivery': 'true' } : {}),
  };
  return postMessage({ url, internal, headers, body: payload }, { clock: () => now, ...options });
}
