import { isAPIError } from 'better-auth/api';
import { type AuthPortal, authOf, forgetAuth, OIDC } from './auth';
import { AUTH_ROOT } from './auth-root';

/** Where to send a browser, and the cookies that know it again when it comes back. */
export type OpenIdBeginning = { readonly url: string; readonly cookies: readonly string[] };

/**
 * Begins signing in with the OpenID provider. Null where there is none, or it cannot be reached.
 * @param next where it leads in the end, a path of the portal
 * @param failed where it leads when it does not work
 */
export async function beginOpenId(
  portal: AuthPortal,
  next: string,
  failed: string,
): Promise<OpenIdBeginning | null> {
  if (portal.oidc === null) return null;
  try {
    const { headers, response } = await authOf(portal).api.signInSocial({
      body: { provider: OIDC, callbackURL: next, errorCallbackURL: failed, disableRedirect: true },
      headers: new Headers(),
      returnHeaders: true,
    });
    return 'url' in response && typeof response.url === 'string'
      ? { url: response.url, cookies: headers.getSetCookie() }
      : null;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    forgetAuth(portal);
    return null;
  }
}

/** Where the OpenID provider sends a browser back to; the operator registers it there. */
export const OPEN_ID_CALLBACK = `${AUTH_ROOT}/callback/${OIDC}`;

/** Answers a browser that comes back: with a session and on to where it wanted, or to where failures lead. */
export async function finishOpenId(portal: AuthPortal, request: Request): Promise<Response> {
  const { search } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.delete('x-forwarded-host');
  headers.delete('x-forwarded-proto');
  return authOf(portal).handler(new Request(`${portal.url}${OPEN_ID_CALLBACK}${search}`, { headers }));
}
