import { createHash, randomBytes } from 'node:crypto';

/** What a bearer token may look like (RFC 6750, section 2.1): besides ours, the one that the environment names. */
const shape = /^[\w.~+/=-]{16,200}$/;

/**
 * A new API token: 32 random bytes in base64url behind a mark that secret scanners can find. It is shown once; only
 * its hash is kept.
 */
export function makeToken(): string {
  return `edx_${randomBytes(32).toString('base64url')}`;
}

/** A key for a link or to be typed once: 24 random bytes in base64url. Only its hash is kept. */
export function makeKey(): string {
  return randomBytes(24).toString('base64url');
}

/** Whether a text could be a token at all; one that cannot is not looked up. */
export function isToken(text: string): boolean {
  return shape.test(text);
}

/** How a token is kept and looked up. It has 256 random bits, so that a plain hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
