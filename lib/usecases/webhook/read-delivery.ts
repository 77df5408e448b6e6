import { ok, refuse } from '../../domain/result';
import { deliveryInput } from '../../schema/webhook';
import { deliveryById } from '../../store/delivery-store';
import { webhookById } from '../../store/webhook-store';
import { query } from '../use-case';

/** A delivery with its webhook. Refuses with `missing` at `id` or `deliveryId`. */
export const readDelivery = query({
  title: 'Read a delivery of a webhook',
  right: 'webhook.read',
  input: deliveryInput,
  async run({ id, deliveryId }, { db }) {
    const [webhook, delivery] = await Promise.all([webhookById(db, id), deliveryById(db, id, deliveryId)]);
    if (webhook === null) return refuse('missing', 'id');
    return delivery === null ? refuse('missing', 'deliveryId') : ok({ webhook, delivery });
  },
});
