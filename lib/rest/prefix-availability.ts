import { z } from '@hono/zod-openapi';
import { availabilityReasons } from '../domain/prefix-availability';
import { ownerReference } from '../schema/owner-reference';
import { checkPrefix } from '../usecases/request/check-prefix';
import { endpoint, type Resources } from './endpoint';

const availability = z
  .object({
    prefix: z.string().nullable().describe('In its canonical spelling.'),
    available: z.boolean().nullable().describe('Null: no prefix was asked for.'),
    reasons: z
      .array(
        z.object({
          kind: z.enum(availabilityReasons).describe('One that looks alike makes it no less available.'),
          detail: z.string(),
          with: z
            .object({ text: z.string(), path: z.string().nullable().describe('Of its page.') })
            .nullable()
            .describe('What it collides with.'),
        }),
      )
      .readonly(),
    suggestions: z.array(z.string()).readonly().describe('Free ones, best first.'),
    similar: z
      .array(
        z.object({
          scheme: z.string(),
          prefix: z.string(),
          title: z.string(),
          owners: z.array(ownerReference).readonly(),
        }),
      )
      .readonly()
      .describe('Components that are called alike and have a prefix already.'),
  })
  .openapi('PrefixAvailability');

export const prefixAvailability: Resources = {
  '/prefix-availability': {
    get: endpoint(checkPrefix, { answer: availability, present: (found) => found }),
  },
};
