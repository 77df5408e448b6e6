import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { webhookMessages } from '../schema/webhook-message';

const headers = z.object({
  'webhook-id': z.string().describe('The same whenever this message is sent.'),
  'webhook-timestamp': z.string().describe('When it is sent, in seconds since 1970.'),
  'webhook-signature': z
    .string()
    .describe('As Standard Webhooks describes: `v1,` and an HMAC-SHA-256 in base64, one for each secret.'),
  'X-Errdex-Attempt': z.string().describe('Which attempt it is, from 1.'),
  'X-Errdex-Redelivery': z.literal('true').optional().describe('Somebody had it sent again.'),
});

/** Adds what webhooks are sent to the document, and what answers to it mean. */
export function documentWebhooks(app: OpenAPIHono): void {
  for (const [type, message] of webhookMessages) {
    app.openAPIRegistry.registerWebhook({
      method: 'post',
      path: type,
      request: {
        headers,
        body: { required: true, content: { 'application/json': { schema: message } } },
      },
      responses: {
        '2XX': { description: 'Taken.' },
        410: { description: 'The receiver is gone: the webhook is disabled.' },
        default: {
          description: 'Not taken: it is sent again, ever less often.',
          headers: {
            'Retry-After': {
              schema: { type: 'string' },
              description: 'Seconds or a date: it is not sent again before, within twenty hours.',
            },
          },
        },
      },
    });
  }
}
