import type { AuditEvent } from '../../domain/audit-event';
import type { Happening } from '../../domain/happening';
import { afterAct, isOverdue } from '../../domain/request';
import { ok, type Result } from '../../domain/result';
import { releaseRequest } from '../../store/prefix-claim-store';
import { lockRequest, type RequestRecord, savedRequest, writeRequest } from '../../store/request-store';
import type { Context } from '../use-case';
import { requestChanged } from './request-event';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

const happenings = {
  decline: 'decided',
  withdraw: 'withdrawn',
  expire: 'expired',
} as const satisfies Readonly<Record<string, Happening>>;

/**
 * Ends a locked request without granting it: what it held is free again. Refuses as `afterAct` does.
 * @param comment what was said of it
 */
export async function closeRequest(
  context: Context,
  { request }: Pick<RequestRecord, 'request'>,
  act: keyof typeof happenings,
  comment: string | null,
): Promise<Result<AuditEvent>> {
  const { db, now } = context;
  const status = afterAct(request.status, act);
  if (!status.ok) return status;
  await writeRequest(
    db,
    request.id,
    { status: status.value, remindsAt: null, escalatesAt: null, escalatedAt: null },
    now,
  );
  await releaseRequest(db, request.id);
  const closed = (await savedRequest(db, request.id)).request;
  const by = act === 'expire' ? null : whoActs(context);
  await tellOfRequest(context, { request: closed, happening: happenings[act], by, comment });
  return ok(
    requestChanged(closed, {
      status: { from: request.status, to: status.value },
      ...(comment === null ? {} : { comment: { from: null, to: comment } }),
    }),
  );
}

/** Ends a request whose hold is over, unless somebody else did; the events tell whether it was. */
export async function expireOverdue(context: Context, id: number): Promise<readonly AuditEvent[]> {
  const record = await lockRequest(context.db, id);
  if (record === null || !isOverdue(record.request, context.now)) return [];
  const expired = await closeRequest(context, record, 'expire', null);
  return expired.ok ? [expired.value] : [];
}
