import { z } from '@hono/zod-openapi';
import { happenings } from '../domain/happening';
import {
  type Delivery,
  deliveryFaults,
  deliveryStates,
  type Try,
  type Webhook,
  webhookEnds,
  webhookState,
  webhookStates,
} from '../domain/webhook';
import { createWebhook } from '../usecases/webhook/create-webhook';
import { listDeliveries } from '../usecases/webhook/list-deliveries';
import { listWebhooks } from '../usecases/webhook/list-webhooks';
import { readDelivery } from '../usecases/webhook/read-delivery';
import { readWebhook } from '../usecases/webhook/read-webhook';
import { redeliver } from '../usecases/webhook/redeliver';
import { replaceWebhookSecret } from '../usecases/webhook/replace-webhook-secret';
import { testWebhook } from '../usecases/webhook/test-webhook';
import { updateWebhook } from '../usecases/webhook/update-webhook';
import { endpoint, type Resources } from './endpoint';
import { pageOf, presentPage } from './page-answer';

const time = z.iso.datetime();
const fields = {
  id: z.int(),
  title: z.string(),
  url: z.string(),
  happenings: z.array(z.enum(happenings)).readonly().describe('Empty: all.'),
  schemes: z.array(z.string()).readonly().describe('Empty: all.'),
  internal: z.boolean().describe('May lead to internal addresses, and without https.'),
  state: z.enum(webhookStates),
  failingSince: time.nullable(),
  disabledAt: time.nullable(),
  disabledReason: z.enum(webhookEnds).nullable().describe('Null: an administrator disabled it.'),
  formerSecretUntil: time.nullable().describe('Until when the secret before signs too.'),
  version: z.int(),
  createdAt: time,
  updatedAt: time,
};
const webhook = z.object(fields).openapi('Webhook');

const secret = z.string().describe('Signs what is sent. Shown this once.');
const newWebhook = z.object({ ...fields, secret }).openapi('NewWebhook');
const newSecret = z.object({ id: z.int(), secret, formerSecretUntil: time }).openapi('NewWebhookSecret');

const attempt = z
  .object({
    at: time,
    took: z.int().describe('In milliseconds.'),
    status: z.int().nullable().describe('Of the answer; null where none came.'),
    answer: z.string().nullable().describe('The beginning of its body.'),
    retryAfter: z
      .int()
      .nullable()
      .describe('How long it asked to wait, in milliseconds; null where it did not say.'),
    fault: z.enum(deliveryFaults).nullable().describe('Why no answer came.'),
  })
  .openapi('WebhookAttempt');

const delivery = z
  .object({
    id: z.string(),
    messageId: z.string().describe('Sent as `webhook-id`; the same when it is sent again.'),
    type: z.string(),
    payload: z.string().describe('The body as it was signed and sent.'),
    repeats: z.string().nullable().describe('The delivery that this one sends again.'),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    nextAt: time.nullable(),
    tries: z.array(attempt).readonly().describe('What came of each attempt, oldest first.'),
    queuedAt: time,
  })
  .openapi('WebhookDelivery');

function presentWebhook(found: Webhook): z.input<typeof webhook> {
  const { id, title, url, happenings: heard, schemes, internal, disabledReason, version } = found;
  return {
    id,
    title,
    url,
    happenings: heard,
    schemes,
    internal,
    state: webhookState(found),
    failingSince: found.failingSince?.toISOString() ?? null,
    disabledAt: found.disabledAt?.toISOString() ?? null,
    disabledReason,
    formerSecretUntil: found.formerUntil?.toISOString() ?? null,
    version,
    createdAt: found.createdAt.toISOString(),
    updatedAt: found.updatedAt.toISOString(),
  };
}

function presentTry(tried: Try): z.input<typeof attempt> {
  const { at, took } = tried;
  if (tried.kind === 'failed') {
    return { at, took, status: null, answer: null, retryAfter: null, fault: tried.fault };
  }
  const { status, answer, retryAfter } = tried;
  return { at, took, status, answer, retryAfter, fault: null };
}

function presentDelivery({ nextAt, queuedAt, tries, ...rest }: Delivery): z.input<typeof delivery> {
  return {
    ...rest,
    nextAt: nextAt?.toISOString() ?? null,
    tries: tries.map(presentTry),
    queuedAt: queuedAt.toISOString(),
  };
}

export const webhooks: Resources = {
  '/webhooks': {
    get: endpoint(listWebhooks, { answer: pageOf(webhook), present: presentPage(presentWebhook) }),
    post: endpoint(createWebhook, {
      answer: newWebhook,
      present: (made) => ({ ...presentWebhook(made), secret: made.secret }),
      status: 201,
      isSecret: true,
      location: ({ id }) => `/webhooks/${id}`,
    }),
  },
  '/webhooks/{id}': {
    get: endpoint(readWebhook, { answer: webhook, present: presentWebhook }),
    patch: endpoint(updateWebhook, { answer: webhook, present: presentWebhook }),
  },
  '/webhooks/{id}/secret': {
    post: endpoint(replaceWebhookSecret, {
      answer: newSecret,
      present: ({ id, secret: made, formerUntil }) => ({
        id,
        secret: made,
        formerSecretUntil: formerUntil.toISOString(),
      }),
      status: 201,
      isSecret: true,
    }),
  },
  '/webhooks/{id}/test': {
    post: endpoint(testWebhook, { answer: delivery, present: presentDelivery, status: 201 }),
  },
  '/webhooks/{id}/deliveries': {
    get: endpoint(listDeliveries, { answer: pageOf(delivery), present: presentPage(presentDelivery) }),
  },
  '/webhooks/{id}/deliveries/{deliveryId}': {
    get: endpoint(readDelivery, { answer: delivery, present: (found) => presentDelivery(found.delivery) }),
  },
  '/webhooks/{id}/deliveries/{deliveryId}/redelivery': {
    post: endpoint(redeliver, { answer: delivery, present: presentDelivery, status: 201 }),
  },
};
