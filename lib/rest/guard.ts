import type { ServerResponse } from 'node:http';
import { securityHeaders } from './answer';

/** Two years: the portal and what may stand below it are asked over https only (RFC 6797, section 6.1). */
const strictTransport = 'max-age=63072000; includeSubDomains';

/**
 * Sets what every answer has: files, redirects and failures as well. A page or REST sets its own over it.
 * @param url where the portal is reached
 */
export function guard(response: ServerResponse, url: string): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (url.startsWith('https:')) response.setHeader('strict-transport-security', strictTransport);
}

const headers = Object.entries({
  ...securityHeaders,
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
});
