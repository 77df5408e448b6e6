import { z } from 'zod';
import { openSecret } from '../../auth/webhook-secret';
import { ok } from '../../domain/result';
import { claimDueDelivery } from '../../store/delivery-store';
import { command } from '../use-case';

/** Longer than any receiver takes to answer, in milliseconds. */
const CLAIM = 120_000;

/**
 * Takes the delivery that has waited longest, for its process alone to send; null where none is due. `secrets`: those
 * that sign it; none where they were sealed with another secret of the portal.
 */
export const claimDelivery = command({
  title: 'Take a delivery that is due',
  right: 'webhook.change',
  input: z.strictObject({}),
  async run(_input, { db, now, secret: key }) {
    const due = await claimDueDelivery(db, now, new Date(now.getTime() + CLAIM));
    if (due === null) return ok({ value: null, events: [] });
    const { secret, formerSecret, ...message } = due;
    const sealed = formerSecret === null ? [secret] : [secret, formerSecret];
    const opened = await Promise.all(sealed.map((one) => openSecret(one, key)));
    const secrets = opened.flatMap((one) => one ?? []);
    return ok({ value: { ...message, secrets }, events: [] });
  },
});
