import { z } from 'zod';
import { happenings } from '../domain/happening';
import { deliveryFaults, deliveryStates } from '../domain/webhook';
import { cursorText, inDigits, pageLimit, several } from './list';
import { line, slug } from './text';

export const webhookId = inDigits(z.int().min(1).max(2_147_483_647));
export const deliveryId = z.string().regex(/^[1-9]\d{0,17}$/);

/** Whether the portal sends there is for `lib/domain/webhook-target.ts` to say. */
const url = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .pipe(z.url({ protocol: /^https?$/ }));

const fields = {
  /** What it is for. */
  title: line(80),
  url,
  /** Left empty: all. */
  happenings: z.array(z.enum(happenings)).max(happenings.length),
  /** Slugs; left empty: all. */
  schemes: z.array(slug).max(100),
  /** Lets it lead to internal addresses, and without https. */
  internal: z.boolean(),
};

export const createWebhookInput = z.strictObject({
  ...fields,
  happenings: fields.happenings.default([]),
  schemes: fields.schemes.default([]),
  internal: fields.internal.default(false),
});

/** What is left out stays. */
export const updateWebhookInput = z.strictObject({
  id: webhookId,
  /** Change it only if that is still its version. */
  version: z.int().min(1).optional(),
  title: fields.title.optional(),
  url: url.optional(),
  happenings: fields.happenings.optional(),
  schemes: fields.schemes.optional(),
  internal: fields.internal.optional(),
  disabled: z.boolean().optional(),
});

export const webhookInput = z.strictObject({ id: webhookId });

const paging = { limit: pageLimit, cursor: cursorText, before: cursorText };

export const listWebhooksInput = z.strictObject(paging);

export const listDeliveriesInput = z.strictObject({
  id: webhookId,
  ...paging,
  state: several(z.enum(deliveryStates)),
});

export const deliveryInput = z.strictObject({ id: webhookId, deliveryId });

const milliseconds = z.int().min(0);
const outcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    status: z.int().min(0).max(999),
    answer: z.string().max(1_000),
    retryAfter: milliseconds.nullable(),
  }),
  z.strictObject({ kind: z.literal('failed'), fault: z.enum(deliveryFaults) }),
]);

export const settleDeliveryInput = z.strictObject({
  id: deliveryId,
  /** Which attempt it was. */
  attempt: z.int().min(1),
  took: milliseconds,
  outcome,
});
