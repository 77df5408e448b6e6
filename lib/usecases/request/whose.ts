import { ok, type Result, refuse } from '../../domain/result';
import type { RequestFilter } from '../../schema/request';
import type { FilterOfRequests } from '../../store/request-filter';
import type { Context } from '../use-case';

/** A filter in which "mine" has a name. Refuses with `sign-in` at `mine` where nobody is signed in. */
export function ofWhom({ actor }: Pick<Context, 'actor'>, filter: RequestFilter): Result<FilterOfRequests> {
  const { mine, ...rest } = filter;
  if (mine === undefined) return ok(rest);
  return actor.kind === 'user' ? ok({ ...rest, by: [actor.id] }) : refuse('sign-in', 'mine');
}
