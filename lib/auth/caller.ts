import type { Actor } from '../domain/access';
import { ok, type Result } from '../domain/result';
import { type Caller, callerBySession, callerByToken, noteSession, noteToken } from '../store/caller-store';
import type { Database } from '../store/database';
import { refuseUnavailable } from '../store/unavailable';
import { sessionCookieName, tokenIn } from './session-cookie';
import { hashToken, isToken } from './token';

type Settings = {
  readonly database: Database;
  readonly url: string;
  readonly secret: string;
  readonly clock: () => Date;
};

/** A session that nobody used for so long is over, in milliseconds. */
export const SESSION_IDLE = 7 * 24 * 3_600_000;

/** How exactly the last use of a session or a token is kept, in milliseconds. */
const NOTED_EVERY = 60_000;

type SignedIn = Extract<Actor, { kind: 'user' }>;

/**
 * Who sent the cookie of a session; null where it is not ours, over, or of somebody who may not sign in any more.
 * Refuses with `unavailable`.
 */
export async function actorOfSession(
  { database, secret, clock }: Settings,
  cookie: string,
): Promise<Result<SignedIn | null>> {
  const token = tokenIn(cookie, secret);
  if (token === null) return ok(null);
  const now = clock();
  const usedSince = new Date(now.getTime() - SESSION_IDLE);
  return lookUp(
    () => callerBySession(database.primary, token, now, usedSince),
    () => noteSession(database.primary, token, now),
    now,
  );
}

/**
 * Whose API token it is; null where it was never given out, is over or revoked, or its user is disabled. Refuses with
 * `unavailable`.
 */
export async function actorOfToken(
  { database, clock }: Settings,
  token: string,
): Promise<Result<SignedIn | null>> {
  if (!isToken(token)) return ok(null);
  const now = clock();
  const hash = hashToken(token);
  return lookUp(
    () => callerByToken(database.primary, hash, now),
    () => noteToken(database.primary, hash, now),
    now,
  );
}

async function lookUp(
  find: () => Promise<Caller | null>,
  note: () => Promise<void>,
  now: Date,
): Promise<Result<SignedIn | null>> {
  try {
    const caller = await find();
    if (caller === null) return ok(null);
    if (isStale(caller, now)) await note();
    return ok(actorOf(caller));
  } catch (error) {
    return refuseUnavailable(error);
  }
}

/** The name of the cookie that `actorOfSession` reads. */
export function cookieNameOf({ url }: Pick<Settings, 'url'>): string {
  return sessionCookieName(url);
}

function isStale({ usedAt }: Caller, now: Date): boolean {
  return usedAt === null || now.getTime() - usedAt.getTime() >= NOTED_EVERY;
}

function actorOf({ id, name, roles, owners }: Caller): SignedIn {
  return { kind: 'user', id, name, roles, owners };
}
