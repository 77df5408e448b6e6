import type { Cases } from '../fixtures/rights-case';
import { claimDelivery } from './claim-delivery';
import { createWebhook } from './create-webhook';
import { listDeliveries } from './list-deliveries';
import { listWebhooks } from './list-webhooks';
import { readDelivery } from './read-delivery';
import { readWebhook } from './read-webhook';
import { redeliver } from './redeliver';
import { replaceWebhookSecret } from './replace-webhook-secret';
import { settleDelivery } from './settle-delivery';
import { testWebhook } from './test-webhook';
import { updateWebhook } from './update-webhook';

export const webhookCases: Cases = {
  'see the webhooks': { useCase: listWebhooks, input: () => ({}), rest: 'GET /webhooks' },
  'see a webhook': {
    useCase: readWebhook,
    input: ({ webhook }) => ({ id: webhook }),
    rest: 'GET /webhooks/{id}',
  },
  'see what was sent to a webhook': {
    useCase: listDeliveries,
    input: ({ webhook }) => ({ id: webhook }),
    rest: 'GET /webhooks/{id}/deliveries',
  },
  'see something that was sent to a webhook': {
    useCase: readDelivery,
    input: ({ webhook, delivery }) => ({ id: webhook, deliveryId: delivery }),
    rest: 'GET /webhooks/{id}/deliveries/{deliveryId}',
  },
  'add a webhook': {
    useCase: createWebhook,
    input: ({ fresh }) => ({ title: fresh, url: 'https://hooks.example.com/', happenings: ['decided'] }),
    rest: 'POST /webhooks',
    form: '/admin/webhooks/new #webhook',
  },
  'change a webhook': {
    useCase: updateWebhook,
    input: ({ webhook, fresh }) => ({ id: webhook, title: fresh }),
    rest: 'PATCH /webhooks/{id}',
    form: '/admin/webhooks/{id} #webhook',
  },
  'replace the secret of a webhook': {
    useCase: replaceWebhookSecret,
    input: ({ webhook }) => ({ id: webhook }),
    rest: 'POST /webhooks/{id}/secret',
    form: '/admin/webhooks/{id} #webhook-secret',
  },
  'send a test to a webhook': {
    useCase: testWebhook,
    input: ({ webhook }) => ({ id: webhook }),
    rest: 'POST /webhooks/{id}/test',
    form: '/admin/webhooks/{id} #webhook-test',
  },
  'send a delivery again': {
    useCase: redeliver,
    input: ({ webhook, delivery }) => ({ id: webhook, deliveryId: delivery }),
    rest: 'POST /webhooks/{id}/deliveries/{deliveryId}/redelivery',
    form: '/admin/webhooks/{id}/deliveries/{deliveryId} #send-again',
  },
  'take a delivery that is due': { useCase: claimDelivery, input: () => ({}), rest: null },
  'settle an attempt to deliver': {
    useCase: settleDelivery,
    input: () => ({ id: '999999999', attempt: 1, took: 1, outcome: { kind: 'failed', fault: 'timeout' } }),
    rest: null,
  },
};
