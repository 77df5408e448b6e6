import { afterActAt, type RequestAct, type RequestState } from '../../domain/request';
import { ok, type Result, refuse } from '../../domain/result';
import { lockRequest, type RequestRecord } from '../../store/request-store';
import type { Context } from '../use-case';

type Named = { readonly id: number; readonly version?: number | undefined };

/** A request, locked for a change. Refuses with `missing` at `id`, and `stale` where it is another version than named. */
export async function findRequest(
  { db }: Pick<Context, 'db'>,
  { id, version }: Named,
): Promise<Result<RequestRecord>> {
  const record = await lockRequest(db, id);
  if (record === null) return refuse('missing', 'id');
  return version !== undefined && version !== record.request.version ? refuse('stale') : ok(record);
}

/** What an act makes of a locked request now. Refuses as `afterActAt` does. */
export function actOn(
  { now }: Pick<Context, 'now'>,
  { request }: RequestRecord,
  act: RequestAct,
): Result<RequestState> {
  return afterActAt(request, act, now);
}
