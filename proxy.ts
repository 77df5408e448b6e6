import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { PREFERENCE_MAX_AGE, takePreferences } from './components/ui/preference';
import { routing } from './lib/i18n/routing';

const localize = createMiddleware(routing);

/** Room for every form of ours; Next would fail on a larger one instead of refusing it. */
const BODY_LIMIT = 1_000_000;

/** Chooses the locale, keeps preferences that a link sets, and gives each page its own script nonce. */
export function proxy(request: NextRequest) {
  const refused = refusedBody(request);
  if (refused !== null) return refused;
  const { found, rest } = takePreferences(new URL(request.url));
  if (found.length > 0) {
    const response = NextResponse.redirect(rest);
    for (const [name, value] of found) {
      response.cookies.set(name, value, { maxAge: PREFERENCE_MAX_AGE, sameSite: 'lax', path: '/' });
    }
    return response;
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  request.headers.set('x-nonce', nonce);
  request.headers.set('content-security-policy', policy);
  const response = localize(withPercentKept(request));
  response.headers.set('content-security-policy', policy);
  return response;
}

function refusedBody({ method, headers }: NextRequest): NextResponse | null {
  if (method === 'GET' || method === 'HEAD') return null;
  const length = headers.get('content-length');
  if (length === null) return new NextResponse('Say how long the form is.', { status: 411 });
  if (Number(length) <= BODY_LIMIT) return null;
  const said = 'The form is larger than 1 MB. Go back: what you entered is still there. Send less of it.';
  return new NextResponse(said, { status: 413 });
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
