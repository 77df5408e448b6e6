import { createHash, randomBytes } from 'node:crypto';

/** What an API token looks like: 32 random bytes in base64url behind a mark that secret scanners can find. */
const shape = /^edx_[A-Za-z0-9_-]{43}$/;

/** A new API token. It is shown once; only its hash is kept. */
export function makeToken(): string {
  return `edx_${randomBytes(32).toString('base64url')}`;
}

/** Whether a text could be a token at all; one that cannot is not looked up. */
export function isToken(text: string): boolean {
  return shape.test(text);
}

/** How a token is kept and looked up. It has 256 random bits, so that a plain hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
