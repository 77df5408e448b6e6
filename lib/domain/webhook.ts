import type { Happening } from './happening';

/** How many webhooks there may be: what happens is queued for each in the transaction of the change. */
export const WEBHOOK_LIMIT = 50;

/** What a webhook is sent: something that happened to a request, or a test. */
export type MessageType = `request.${Happening}` | 'webhook.test';

/** Why the portal itself disabled a webhook: it answered that it is gone, or it failed for days. */
export const webhookEnds = ['gone', 'failing'] as const;
export type WebhookEnd = (typeof webhookEnds)[number];

/** A webhook, without its secret. */
export type Webhook = {
  readonly id: number;
  readonly title: string;
  readonly url: string;
  /** Empty: all. */
  readonly happenings: readonly Happening[];
  /** Slugs; empty: all. */
  readonly schemes: readonly string[];
  /** Whether it may lead to internal addresses, and without https. */
  readonly internal: boolean;
  /** Until when the secret before signs too. */
  readonly formerUntil: Date | null;
  /** Since when every attempt has failed. */
  readonly failingSince: Date | null;
  readonly disabledAt: Date | null;
  readonly disabledReason: WebhookEnd | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export const webhookStates = ['active', 'failing', 'disabled'] as const;
export type WebhookState = (typeof webhookStates)[number];

export function webhookState({ disabledAt, failingSince }: Webhook): WebhookState {
  if (disabledAt !== null) return 'disabled';
  return failingSince === null ? 'active' : 'failing';
}

/** Why an attempt came to nothing, where no answer came that could tell. */
export const deliveryFaults = [
  /** The address, or one that its name stands for, is not allowed. */
  'target',
  /** The name stands for no address. */
  'name',
  /** No connection, or one that was cut. */
  'connection',
  /** No TLS, or a certificate that is not good. */
  'tls',
  /** No answer in time. */
  'timeout',
  /** The secret cannot be read: the portal's own secret is another one. */
  'secret',
] as const;
export type DeliveryFault = (typeof deliveryFaults)[number];

/** What came of one attempt. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The beginning of the body, as text. */
      readonly answer: string;
      /** How long it asked to wait before the next attempt, in milliseconds; null: it did not say. */
      readonly retryAfter: number | null;
    }
  | { readonly kind: 'failed'; readonly fault: DeliveryFault };

/** An attempt as the log keeps it. */
export type Try = Outcome & {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** In milliseconds. */
  readonly took: number;
};

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Something that is, was or will be sent to a webhook. */
export type Delivery = {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly payload: string;
  /** The id of the delivery that this one sends again. */
  readonly repeats: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Null where nobody tries any more. */
  readonly nextAt: Date | null;
  /** Oldest first. */
  readonly tries: readonly Try[];
  readonly queuedAt: Date;
};

/** Whether the receiver took it: only a status of the 200s says so. */
export function isTaken(outcome: Outcome): boolean {
  return outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * How long to wait after each failed attempt before the next: the example schedule of the Standard Webhooks
 * specification (https://www.standardwebhooks.com, "Deliverability and reliability"), without its last day.
 */
const waits = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR];

/** So many attempts are made in all. */
export const ATTEMPTS = waits.length + 1;

/** As long as any wait may be, whatever a receiver asks for. */
export const LONGEST_WAIT = Math.max(...waits);

/**
 * How long to wait after a failed attempt, in milliseconds; null where it was the last. A receiver that asks for a longer
 * wait is given it, within bounds (RFC 9110, section 10.2.3).
 * @param attempts made so far
 * @param random from 0 to 1: up to a fifth is added, so that what failed together does not come back together
 */
export function waitAfter(attempts: number, outcome: Outcome, random: number): number | null {
  const wait = waits[attempts - 1];
  if (wait === undefined) return null;
  const asked = outcome.kind === 'answered' ? Math.min(outcome.retryAfter ?? 0, LONGEST_WAIT) : 0;
  return Math.round(Math.max(wait, asked) * (1 + random / 5));
}

/** A webhook whose every attempt failed for so long is disabled. */
const PATIENCE = 5 * DAY;

/** What becomes of a webhook after an attempt: since when it fails, and why it is to be disabled. */
export function healthAfter(
  failingSince: Date | null,
  outcome: Outcome,
  now: Date,
): { readonly failingSince: Date | null; readonly end: WebhookEnd | null } {
  if (isTaken(outcome)) return { failingSince: null, end: null };
  const since = failingSince ?? now;
  // RFC 9110, section 15.5.11: likely to be permanent.
  if (outcome.kind === 'answered' && outcome.status === 410) return { failingSince: since, end: 'gone' };
  return { failingSince: since, end: now.getTime() - since.getTime() >= PATIENCE ? 'failing' : null };
}
