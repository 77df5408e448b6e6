import { createHmac, timingSafeEqual } from 'node:crypto';

/** Cookies of signing in begin with it. */
export const COOKIE_PREFIX = 'errdex';

/** How the cookie of a session is called where the portal is reached at `url`; over https a browser keeps it there. */
export function sessionCookieName(url: string): string {
  return `${url.startsWith('https:') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;
}

/**
 * The session token in a cookie's value (`token.signature`, decoded); null where we did not sign it, so that nobody
 * reaches the database with a made-up one.
 */
export function tokenIn(value: string, secret: string): string | null {
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const own = createHmac('sha256', secret).update(token).digest();
  return given.length === own.length && timingSafeEqual(given, own) ? token : null;
}

/** The value of one cookie in a `Cookie` header (RFC 6265, section 4.2.1), decoded. */
export function cookieIn(header: string | null, name: string): string | null {
  if (header === null || !header.includes(name)) return null;
  const start = `${name}=`;
  const pair = header.split('; ').find((part) => part.startsWith(start));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(start.length));
  } catch {
    return null;
  }
}
