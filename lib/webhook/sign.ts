import { createHmac } from 'node:crypto';

type Message = {
  readonly id: string;
  /** When it is sent: whole seconds since 1970. */
  readonly timestamp: number;
  /** As it is sent, byte for byte. */
  readonly body: string;
};

/**
 * The value of `webhook-signature`: HMAC-SHA-256 over `id.timestamp.body` in base64, one for each secret that is good at
 * the moment, after the version of the scheme (Standard Webhooks specification, https://www.standardwebhooks.com,
 * "Signature scheme").
 * @param secrets `whsec_` and the key in base64
 */
export function signatureOf({ id, timestamp, body }: Message, secrets: readonly string[]): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    })
    .join(' ');
}
