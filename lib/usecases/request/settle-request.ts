import type { AuditEvent } from '../../domain/audit-event';
import { afterAct, isAgreed, type PrefixRequest } from '../../domain/request';
import { ok, type Result } from '../../domain/result';
import { type RequestRecord, savedRequest, writeRequest } from '../../store/request-store';
import type { Context, Done } from '../use-case';
import { grantRequest } from './grant-request';
import { requestChanged } from './request-event';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

/**
 * Grants a locked request if everybody has agreed who must, and gives it as it is then. Refuses as `afterAct` and
 * `grantRequest` do.
 * @param events what happened to it before, in the same change
 */
export async function settleRequest(
  context: Context,
  record: RequestRecord,
  events: readonly AuditEvent[],
  comment: string | null = null,
): Promise<Result<Done<PrefixRequest>>> {
  const { db, now } = context;
  const { request } = record;
  if (!isAgreed(request)) return ok({ value: request, events });
  const status = afterAct(request.status, 'grant');
  if (!status.ok) return status;
  const granted = await grantRequest(context, record);
  if (!granted.ok) return granted;
  const closed = { remindsAt: null, escalatesAt: null, escalatedAt: null };
  const { prefixId } = granted.value;
  const about = prefixId === null ? {} : { prefixId };
  await writeRequest(db, request.id, { status: status.value, ...closed, ...about }, now);
  const value = (await savedRequest(db, request.id)).request;
  await tellOfRequest(context, { request: value, happening: 'decided', by: whoActs(context), comment });
  const approved = requestChanged(value, { status: { from: request.status, to: status.value } });
  return ok({ value, events: [...events, approved, ...granted.value.events] });
}
