import { makeWebhookSecret, sealSecret } from '../../auth/webhook-secret';
import { changed } from '../../domain/audit-event';
import { ok, refuse } from '../../domain/result';
import { DAY } from '../../domain/webhook';
import { webhookInput } from '../../schema/webhook';
import { lockWebhook, replaceSecret } from '../../store/webhook-store';
import { command } from '../use-case';
import { webhookEvent } from './webhook-event';

/**
 * Gives a webhook a new secret, which the answer alone ever shows. For a day what is sent is signed with the former one
 * too; the one before that is good no longer. Refuses with `missing` at `id`.
 */
export const replaceWebhookSecret = command({
  title: 'Replace the secret of a webhook',
  right: 'webhook.change',
  input: webhookInput,
  async run({ id }, { db, now, secret: key }) {
    const webhook = await lockWebhook(db, id);
    if (webhook === null) return refuse('missing', 'id');
    const secret = makeWebhookSecret();
    const formerUntil = new Date(now.getTime() + DAY);
    await replaceSecret(db, id, await sealSecret(secret, key), { formerUntil, now });
    const changes = changed({ replacedAt: null }, { replacedAt: now.toISOString() });
    return ok({ value: { id, secret, formerUntil }, events: [webhookEvent('changed', webhook, changes)] });
  },
});
