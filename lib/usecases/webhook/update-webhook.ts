import { changed } from '../../domain/audit-event';
import { ok, refuse, refuseFields, refuseStale } from '../../domain/result';
import type { Webhook } from '../../domain/webhook';
import { isTargetAllowed } from '../../domain/webhook-target';
import { updateWebhookInput } from '../../schema/webhook';
import { pauseDeliveries, resumeDeliveries } from '../../store/delivery-store';
import { lockWebhook, saveWebhook } from '../../store/webhook-store';
import { command } from '../use-case';
import { unknownSchemes } from './unknown-schemes';
import { recorded, webhookEvent } from './webhook-event';

/**
 * Changes a webhook, or disables it or enables it again; what waits for it waits meanwhile. Refuses with `missing` at
 * `id` or at a scheme, `stale`, `unsafe-target` at `url`.
 */
export const updateWebhook = command({
  title: 'Change a webhook',
  right: 'webhook.change',
  input: updateWebhookInput,
  async run({ id, version, disabled, ...fields }, { db, now }) {
    const before = await lockWebhook(db, id);
    if (before === null) return refuse('missing', 'id');
    if (version !== undefined && version !== before.version) return refuseStale(before);
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const after = switched({ ...before, ...given }, disabled, now);
    if (!isTargetAllowed(after.url, after.internal)) return refuse('unsafe-target', 'url');
    const faults = await unknownSchemes(db, fields.schemes ?? []);
    if (faults.length > 0) return refuseFields(faults);
    const changes = changed(recorded(before), recorded(after));
    if (Object.keys(changes).length === 0) return ok({ value: before, events: [] });
    const saved = await saveWebhook(db, after, now);
    if (changes.disabled?.to === true) await pauseDeliveries(db, id);
    if (changes.disabled?.to === false) await resumeDeliveries(db, id, now);
    return ok({ value: saved, events: [webhookEvent('changed', saved, changes)] });
  },
});

/** Enabled again, it has not failed yet. */
function switched(webhook: Webhook, disabled: boolean | undefined, now: Date): Webhook {
  const isDisabled = webhook.disabledAt !== null;
  if (disabled === undefined || disabled === isDisabled) return webhook;
  return disabled
    ? { ...webhook, disabledAt: now, disabledReason: null }
    : { ...webhook, disabledAt: null, disabledReason: null, failingSince: null };
}
