import { changed } from '../../domain/audit-event';
import { ok } from '../../domain/result';
import { healthAfter, isTaken, type Webhook, waitAfter } from '../../domain/webhook';
import { settleDeliveryInput } from '../../schema/webhook';
import { keepTry, lockAttempt, pauseDeliveries, webhookOfDelivery } from '../../store/delivery-store';
import { administrators } from '../../store/told-people-store';
import { lockWebhook, saveFailingSince, saveWebhook } from '../../store/webhook-store';
import { tellPeople } from '../tell-people';
import { command } from '../use-case';
import { recorded, webhookEvent } from './webhook-event';

/**
 * Writes down what came of an attempt: whether and when there is another, and whether the webhook is disabled, of which
 * administrators are told. Where another process has taken the delivery since, that one will say.
 */
export const settleDelivery = command({
  title: 'Settle an attempt to deliver',
  right: 'webhook.change',
  input: settleDeliveryInput,
  async run({ id, attempt, took, outcome }, context) {
    const { db, now } = context;
    const webhookId = await webhookOfDelivery(db, id);
    const webhook = webhookId === null ? null : await lockWebhook(db, webhookId);
    if (webhook === null || !(await lockAttempt(db, { id, attempt }))) {
      return ok({ value: { wait: null }, events: [] });
    }
    const isEnabled = webhook.disabledAt === null;
    const { failingSince, end } = healthAfter(webhook.failingSince, outcome, now);
    const wait = isTaken(outcome) || !isEnabled ? null : waitAfter(attempt, outcome, Math.random());
    const tried = { ...outcome, at: now.toISOString(), took };
    await keepTry(db, id, tried, {
      state: isTaken(outcome) ? 'delivered' : wait === null ? 'failed' : 'waiting',
      nextAt: wait === null ? null : new Date(now.getTime() + wait),
    });
    if (!isEnabled || end === null) {
      if (failingSince !== webhook.failingSince) await saveFailingSince(db, webhook.id, failingSince);
      return ok({ value: { wait }, events: [] });
    }
    const after: Webhook = { ...webhook, failingSince, disabledAt: now, disabledReason: end };
    await saveWebhook(db, after, now);
    await pauseDeliveries(db, webhook.id);
    const { title } = webhook;
    await tellPeople(context, await administrators(db), {
      kind: 'webhook',
      id: webhook.id,
      title,
      reason: end,
    });
    const changes = {
      ...changed(recorded(webhook), recorded(after)),
      ...changed({ disabledReason: null }, { disabledReason: end }),
    };
    return ok({ value: { wait: null }, events: [webhookEvent('changed', after, changes)] });
  },
});
