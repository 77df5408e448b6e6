import { parseSetCookieHeader } from 'better-auth/cookies';
import { cookies, headers } from 'next/headers';
import { ADDRESS_HEADER } from '../auth/address';
import { cookieNameOf } from '../auth/caller';
import { tokenIn } from '../auth/session-cookie';
import { signOut } from '../usecases/account/sign-out';
import { thePortal } from './portal';

/** Gives the browser cookies, of a new session or of one that is about to be. */
export async function keepCookies(setCookies: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of setCookies.flatMap((header) => [...parseSetCookieHeader(header)])) {
    const { value, 'max-age': maxAge, path = '/', secure = false } = cookie;
    const length = maxAge === undefined ? {} : { maxAge };
    jar.set(name, value, { ...length, path, secure, httpOnly: true, sameSite: 'lax' });
  }
}

/** Ends the session that the request belongs to, where there is one. */
export async function endThisSession(): Promise<void> {
  const session = await theSession();
  if (session !== '') await signOut.run(await thePortal(), { kind: 'system', name: 'portal' }, { session });
}

/** Takes the cookie of the session from the browser. */
export async function dropSession(): Promise<void> {
  const name = cookieNameOf(await thePortal());
  const secure = name.startsWith('__Secure-');
  (await cookies()).set(name, '', { maxAge: 0, path: '/', secure, httpOnly: true, sameSite: 'lax' });
}

/** The token of the session that the request belongs to; empty where there is none. */
export async function theSession(): Promise<string> {
  const portal = await thePortal();
  const cookie = (await cookies()).get(cookieNameOf(portal))?.value;
  return (cookie === undefined ? null : tokenIn(cookie, portal.secret)) ?? '';
}

/** The address the request comes from. */
export async function theAddress(): Promise<{ readonly address: string }> {
  return { address: (await theOrigin()).address };
}

/** Where the request comes from: told by the server, which knows. */
export async function theOrigin(): Promise<{ readonly address: string; readonly agent: string }> {
  const sent = await headers();
  return {
    address: (sent.get(ADDRESS_HEADER) ?? 'unknown').slice(0, 64),
    agent: (sent.get('user-agent') ?? '').slice(0, 500),
  };
}
