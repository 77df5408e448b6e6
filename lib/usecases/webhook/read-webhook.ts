import { ok, refuse } from '../../domain/result';
import { webhookInput } from '../../schema/webhook';
import { webhookById } from '../../store/webhook-store';
import { query } from '../use-case';

/** A webhook, without its secret. Refuses with `missing` at `id`. */
export const readWebhook = query({
  title: 'Read a webhook',
  right: 'webhook.read',
  input: webhookInput,
  async run({ id }, { db }) {
    const webhook = await webhookById(db, id);
    return webhook === null ? refuse('missing', 'id') : ok(webhook);
  },
});
