import { randomBytes } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/**
 * A new secret that signs what a webhook is sent: 32 random bytes in base64 behind the mark that the Standard Webhooks
 * specification gives it. It is shown once.
 */
export function makeWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** How such a secret is kept: it has to be read again to sign with, so a hash would not do. */
export function sealSecret(secret: string, key: string): Promise<string> {
  return symmetricEncrypt({ key, data: secret });
}

/** @returns null where it was sealed with another key */
export async function openSecret(sealed: string, key: string): Promise<string | null> {
  try {
    return await symmetricDecrypt({ key, data: sealed });
  } catch {
    return null;
  }
}
