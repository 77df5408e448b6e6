import { makeWebhookSecret, sealSecret } from '../../auth/webhook-secret';
import { created } from '../../domain/audit-event';
import { ok, refuse, refuseFields } from '../../domain/result';
import { WEBHOOK_LIMIT } from '../../domain/webhook';
import { isTargetAllowed } from '../../domain/webhook-target';
import { createWebhookInput } from '../../schema/webhook';
import { countWebhooks, insertWebhook, lockNewWebhooks } from '../../store/webhook-store';
import { command } from '../use-case';
import { unknownSchemes } from './unknown-schemes';
import { recorded, webhookEvent } from './webhook-event';

/**
 * Adds a webhook. The answer is the only place that ever shows its secret. Refuses with `unsafe-target` at `url`,
 * `missing` at a scheme, `too-many` where there are WEBHOOK_LIMIT.
 */
export const createWebhook = command({
  title: 'Create a webhook',
  right: 'webhook.change',
  input: createWebhookInput,
  async run(input, { db, now, secret: key }) {
    if (!isTargetAllowed(input.url, input.internal)) return refuse('unsafe-target', 'url');
    const faults = await unknownSchemes(db, input.schemes);
    if (faults.length > 0) return refuseFields(faults);
    await lockNewWebhooks(db);
    if ((await countWebhooks(db)) >= WEBHOOK_LIMIT) {
      return refuse('too-many', undefined, { limit: WEBHOOK_LIMIT });
    }
    const secret = makeWebhookSecret();
    const webhook = await insertWebhook(db, input, await sealSecret(secret, key), now);
    return ok({
      value: { ...webhook, secret },
      events: [webhookEvent('created', webhook, created(recorded(webhook)))],
    });
  },
});
