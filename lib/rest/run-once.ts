import type { Actor } from '../domain/access';
import { ok, type Result, refuse, refuseFields } from '../domain/result';
import { AlreadyDone, onceByKey } from '../usecases/once';
import type { Portal } from '../usecases/use-case';
import { KEY_HEADER, type Route } from './route';

/**
 * Runs an endpoint; a write that comes again with the same Idempotency-Key gets the answer of the first, which was
 * stored together with the change, and is not done again (draft-ietf-httpapi-idempotency-key-header, section 2). Of
 * several at once one is done, the others wait for it. A refusal changed nothing and may be tried again.
 *
 * Refuses with `malformed` at the header, `key-reused` where the key came with another body.
 */
export async function runOnce(
  portal: Portal,
  route: Route,
  request: Request,
  path: string,
  actor: Actor,
  input: unknown,
): Promise<Result<unknown>> {
  const key = route.method === 'get' ? null : request.headers.get(KEY_HEADER);
  if (key === null) return route.endpoint.run(portal, actor, input);
  if (!/^[\x21-\x7e]([\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(key)) {
    return refuseFields([{ field: KEY_HEADER, fault: 'malformed', params: {} }]);
  }
  const who = actor.kind === 'user' ? actor.id : actor.kind;
  try {
    return await route.endpoint.run(
      portal,
      actor,
      input,
      onceByKey({
        key,
        scope: [who, route.method, path],
        input,
        field: KEY_HEADER,
        isSecret: route.endpoint.isSecret,
      }),
    );
  } catch (error) {
    if (error instanceof AlreadyDone)
      return route.endpoint.isSecret ? refuse('key-reused') : ok(error.answer);
    throw error;
  }
}
