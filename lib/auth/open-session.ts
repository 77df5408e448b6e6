import { isAPIError } from 'better-auth/api';
import { ADDRESS_HEADER } from './address';
import { type AuthPortal, authOf } from './auth';

/** A new session: the headers that keep it in a browser. */
export type OpenedSession = { readonly cookies: readonly string[] };

type Credentials = {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly agent: string;
};

/**
 * Opens a session for whoever knows the password. Null where it does not go with the address, there is nobody, or they
 * may not sign in: all take the time that a password takes.
 */
export async function openSession(
  portal: AuthPortal,
  { email, password, address, agent }: Credentials,
): Promise<OpenedSession | null> {
  try {
    const { headers } = await authOf(portal).api.signInEmail({
      body: { email, password },
      headers: new Headers({ [ADDRESS_HEADER]: address, 'user-agent': agent }),
      returnHeaders: true,
    });
    return { cookies: headers.getSetCookie() };
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}
