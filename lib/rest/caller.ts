import { actorOfSession, actorOfToken, cookieNameOf } from '../auth/caller';
import { isForeign } from '../auth/foreign';
import { cookieIn } from '../auth/session-cookie';
import type { Actor } from '../domain/access';
import { ok, type Result, refuse } from '../domain/result';
import type { Portal } from '../usecases/use-case';

const anonymous: Actor = { kind: 'anonymous' };

/**
 * Who is asking, by bearer token (RFC 6750) or else by session cookie. Refuses with `sign-in` a token that is none,
 * and with `foreign-origin` a change that another site makes a reader's browser send.
 */
export async function callerOf(portal: Portal, request: Request): Promise<Result<Actor>> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null && /^bearer\b/i.test(authorization)) {
    const actor = await actorOfToken(portal, authorization.slice('bearer'.length).trim());
    if (!actor.ok) return actor;
    return actor.value === null ? refuse('sign-in') : ok(actor.value);
  }
  const cookie = cookieIn(request.headers.get('cookie'), cookieNameOf(portal));
  if (cookie === null) return ok(anonymous);
  const actor = await actorOfSession(portal, cookie);
  if (!actor.ok) return actor;
  if (actor.value === null) return ok(anonymous);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && isForeign(request.headers, portal.url)) return refuse('foreign-origin');
  return ok(actor.value);
}
