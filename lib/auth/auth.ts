import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { created } from '../domain/audit-event';
import { insertRoles } from '../store/account-store';
import { insertEvents } from '../store/audit-event-store';
import { authAdapter } from '../store/auth-adapter';
import type { Database } from '../store/database';
import { ADDRESS_HEADER } from './address';
import { AUTH_ROOT } from './auth-root';
import type { AuthSettings } from './auth-settings';
import { hashPassword, isPassword } from './password';
import { COOKIE_PREFIX } from './session-cookie';

/** How the OpenID provider is called in addresses and in the accounts it stands for. */
export const OIDC = 'oidc';

/** A session ends after so long, however much it is used, in seconds. */
const SESSION_LENGTH = 30 * 24 * 3600;

export type AuthPortal = AuthSettings & { readonly database: Database; readonly url: string };
export type Auth = ReturnType<typeof makeAuth>;

const made = new WeakMap<Database, Auth>();

/** The better-auth of a portal. */
export function authOf(portal: AuthPortal): Auth {
  const auth = made.get(portal.database) ?? makeAuth(portal);
  made.set(portal.database, auth);
  return auth;
}

/** The next use asks the OpenID provider again where it is: it was away at the last. */
export function forgetAuth({ database }: AuthPortal): void {
  made.delete(database);
}

function makeAuth({ database, url, secret, oidc }: AuthPortal) {
  return betterAuth({
    database: authAdapter(database),
    baseURL: url,
    basePath: AUTH_ROOT,
    secret,
    telemetry: { enabled: false },
    // Its lines can name people; what matters is told by who calls it.
    logger: { disabled: true },
    // Counted in `throttle.ts`, for every way in.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    session: { expiresIn: SESSION_LENGTH, disableSessionRefresh: true },
    account: {
      // Nobody can register with somebody else's address, so a vouched one may take over the account of that address.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
      encryptOAuthTokens: true,
    },
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: url.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => !(await isDisabled(database, userId)) } },
      user: {
        create: { after: (user) => welcome(database, { id: user.id, email: user.email, name: user.name }) },
      },
    },
    plugins: oidc === null ? [] : [genericOAuth({ config: [providerOf(oidc)] })],
  });
}

function providerOf({ issuer, clientId, clientSecret }: NonNullable<AuthSettings['oidc']>) {
  return {
    providerId: OIDC,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
  };
}

async function isDisabled({ primary }: Database, id: string): Promise<boolean> {
  const user = await primary.user.findUnique({ where: { id }, select: { disabledAt: true } });
  return user === null || user.disabledAt !== null;
}

/** Whoever the OpenID provider sends for the first time is a member. */
async function welcome(
  database: Database,
  user: { readonly id: string; readonly email: string; readonly name: string },
): Promise<void> {
  await database.transaction(async (db) => {
    await insertRoles(db, user.id, [{ role: 'member' }]);
    await insertEvents(db, { kind: 'system', name: OIDC }, new Date(), [
      {
        type: 'user.created',
        subjectType: 'user',
        subjectId: user.id,
        subjectName: user.name,
        scheme: null,
        changes: created({ email: user.email, name: user.name, roles: ['member'] }),
      },
    ]);
  });
}
