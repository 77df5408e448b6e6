import { z } from 'zod';
import { type Happening, happenings } from '../domain/happening';
import type { MessageType } from '../domain/webhook';
import { person, toldRequest } from './told-request';

const timestamp = z.iso.datetime().describe('When it happened.');

/** What tells of something that happened to a request. */
const requestMessage = (happening: Happening) =>
  z.object({
    type: z.literal(`request.${happening}`),
    timestamp,
    data: z.object({
      request: toldRequest,
      by: person.nullable().describe('Who did it; null: the portal itself.'),
      comment: z.string().nullable().describe('The words that go with it.'),
    }),
  });

const testMessage = z.object({
  type: z.literal('webhook.test'),
  timestamp,
  data: z.object({
    webhook: z.object({ id: z.int(), title: z.string() }),
    by: z.string().describe('The name of who had it sent.'),
    url: z.url().describe('The page of the webhook.'),
  }),
});

export type WebhookMessage = z.output<ReturnType<typeof requestMessage>> | z.output<typeof testMessage>;

/** The body of each message that webhooks are sent. */
export const webhookMessages: readonly (readonly [MessageType, z.ZodType<WebhookMessage>])[] = [
  ...happenings.map((happening) => [`request.${happening}`, requestMessage(happening)] as const),
  ['webhook.test', testMessage],
];
