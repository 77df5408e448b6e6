import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { deliveryInput } from '../../schema/webhook';
import { deliveryById, queueAgain } from '../../store/delivery-store';
import { lockWebhook } from '../../store/webhook-store';
import { command } from '../use-case';
import { webhookEvent } from './webhook-event';

/**
 * Queues once more what a delivery said, also where the webhook is disabled. It has the same message id, by which the
 * receiver knows it again, and is marked as sent again. Refuses with `missing` at `id` or `deliveryId`.
 */
export const redeliver = command({
  title: 'Send a delivery again',
  right: 'webhook.change',
  input: deliveryInput,
  async run({ id, deliveryId }, { db, now }) {
    const webhook = await lockWebhook(db, id);
    if (webhook === null) return refuse('missing', 'id');
    const delivery = await deliveryById(db, id, deliveryId);
    if (delivery === null) return refuse('missing', 'deliveryId');
    const again = await deliveryById(db, id, await queueAgain(db, id, delivery, now));
    if (again === null) return refuse('missing', 'deliveryId');
    const changes = changed({ redelivered: null }, { redelivered: deliveryId });
    return ok({ value: again, events: [webhookEvent('changed', webhook, changes)] });
  },
});
