import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { PREFERENCE_MAX_AGE, takePreferences } from './components/ui/preference';
import { isForeign } from './lib/auth/foreign';
import { sessionCookieName } from './lib/auth/session-cookie';
import { routing } from './lib/i18n/routing';

const localize = createMiddleware(routing);

/** Room for every form of ours; Next would fail on a larger one instead of refusing it. */
const BODY_LIMIT = 1_000_000;

/** The path a page was asked for, as it stands in the address: a page that needs somebody signed in leads back there. */
const PATH_HEADER = 'x-path';

/** Chooses the locale, keeps preferences that a link sets, and gives each page its own script nonce. */
export function proxy(request: NextRequest) {
  const refused = refusedChange(request);
  if (refused !== null) return refused;
  const { found, rest } = takePreferences(new URL(request.url));
  if (found.length > 0) {
    const response = NextResponse.redirect(rest);
    for (const [name, value] of found) {
      response.cookies.set(name, value, { maxAge: PREFERENCE_MAX_AGE, sameSite: 'lax', path: '/' });
    }
    return response;
  }
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentPolicy(nonce);
  request.headers.set('x-nonce', nonce);
  request.headers.set('content-security-policy', policy);
  request.headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = localize(withPercentKept(request));
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of pageHeaders) response.headers.set(name, value);
  return response;
}

/** Beside the content policy, which says who may frame a page: nobody. */
const pageHeaders = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  // No other site learns of an address here; our own forms still say where they come from.
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
] as const;

function refusedChange(request: NextRequest): NextResponse | null {
  const { method, headers } = request;
  if (method === 'GET' || method === 'HEAD') return null;
  if (isFromElsewhere(request)) {
    const said = 'Another site made your browser send this. Nothing was changed.';
    return new NextResponse(said, { status: 403 });
  }
  const length = headers.get('content-length');
  if (length === null) return new NextResponse('Say how long the form is.', { status: 411 });
  if (Number(length) <= BODY_LIMIT) return null;
  const said = 'The form is larger than 1 MB. Go back: what you entered is still there. Send less of it.';
  return new NextResponse(said, { status: 413 });
}

/** What no browser sent and nobody is signed in with needs no origin: there is nothing to misuse. */
function isFromElsewhere({ headers, cookies, url }: NextRequest): boolean {
  const portal = process.env.ERRDEX_URL || url;
  const isBrowser = headers.has('origin') || headers.has('sec-fetch-site');
  const isSignedIn = cookies.has(sessionCookieName('http:')) || cookies.has(sessionCookieName('https:'));
  return (isBrowser || isSignedIn) && isForeign(headers, portal);
}

/** next-intl decodes a path and does not encode it again: a percent sign in it would be taken for an escape. */
function withPercentKept(request: NextRequest): NextRequest {
  if (!request.nextUrl.pathname.includes('%25')) return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.replaceAll('%25', '%2525');
  return new NextRequest(url, request);
}

function contentPolicy(nonce: string): string {
  // React's development build evaluates strings and reloads over a socket; styles there are injected.
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = {
  // Every page, also those with a dot in their path (codes and aliases have them); neither Next's own files,
  // REST and health, nor the few files at the root.
  matcher: ['/((?!_next/|api/|healthz$|readyz$|favicon\\.ico$|icon\\.svg$|robots\\.txt$).*)'],
};
