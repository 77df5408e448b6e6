import { isIP } from 'node:net';

/** The header in which the server tells the pages where a request came from. */
export const ADDRESS_HEADER = 'x-errdex-address';

/** Of this machine or its own network (RFC 1918, RFC 4193, RFC 3927): where a proxy of ours would stand. */
const near = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i;

/**
 * Where a request comes from. Only a proxy beside us is believed when it says for whom it asks, and of what it says only
 * the last address: that is the one it added itself.
 */
export function addressOf(remote: string | undefined, forwarded: string | undefined): string {
  const direct = (remote ?? '').replace(/^::ffff:/, '');
  if (forwarded === undefined || !near.test(direct)) return direct;
  const last = forwarded.split(',').at(-1)?.trim() ?? '';
  return isIP(last) === 0 ? direct : last;
}
