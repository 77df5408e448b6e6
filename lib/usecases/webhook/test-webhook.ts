import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { webhookInput } from '../../schema/webhook';
import type { WebhookMessage } from '../../schema/webhook-message';
import { deliveryById, queueDeliveries } from '../../store/delivery-store';
import { lockWebhook } from '../../store/webhook-store';
import { command } from '../use-case';
import { webhookEvent } from './webhook-event';

/** Queues a message that tells of nothing, also where the webhook is disabled. Refuses with `missing` at `id`. */
export const testWebhook = command({
  title: 'Send a test to a webhook',
  right: 'webhook.change',
  input: webhookInput,
  async run({ id }, { db, actor, now, url }) {
    const webhook = await lockWebhook(db, id);
    if (webhook === null) return refuse('missing', 'id');
    const by = actor.kind === 'anonymous' ? '' : actor.name;
    const message: WebhookMessage = {
      type: 'webhook.test',
      timestamp: now.toISOString(),
      data: { webhook: { id, title: webhook.title }, by, url: `${url}/admin/webhooks/${id}` },
    };
    const { type } = message;
    const payload = JSON.stringify(message);
    const [queued = ''] = await queueDeliveries(db, [{ webhookId: id, type, payload }], now);
    const delivery = await deliveryById(db, id, queued);
    if (delivery === null) return refuse('missing', 'id');
    const changes = changed({ tested: null }, { tested: delivery.id });
    return ok({ value: delivery, events: [webhookEvent('changed', webhook, changes)] });
  },
});
