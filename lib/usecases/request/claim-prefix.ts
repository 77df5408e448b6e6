import type { AuditEvent } from '../../domain/audit-event';
import { isReservedFor } from '../../domain/prefix-availability';
import type { RequestSubject } from '../../domain/request';
import { ok, type Result, refuse } from '../../domain/result';
import { claimForRequest, claimOf } from '../../store/prefix-claim-store';
import { openRequestFor } from '../../store/request-store';
import { freeOverdue } from '../free-overdue';
import type { Context } from '../use-case';
import { expireOverdue } from './close-request';

/** Ends the request that holds a thing and is overdue; for a prefix, its reservation too. */
export async function freeOverdueThing(
  context: Context,
  schemeId: number,
  subject: RequestSubject,
): Promise<readonly AuditEvent[]> {
  if (subject.kind === 'prefix') return freeOverdue(context, schemeId, subject.prefix);
  const open = await openRequestFor(context.db, schemeId, subject);
  return open === null ? [] : expireOverdue(context, open);
}

/**
 * Holds a prefix for a request. Refuses at `prefix` with `retired`, `reserved`, or `conflict` where it is registered,
 * held, or somebody else was faster.
 */
export async function claimPrefix(
  { db, actor }: Context,
  schemeId: number,
  prefix: string,
  requestId: number,
): Promise<Result<null>> {
  const claim = await claimOf(db, schemeId, prefix);
  if (claim?.registered?.isRetired) return refuse('retired', 'prefix');
  if (claim !== null && (claim.registered !== null || claim.request !== null))
    return refuse('conflict', 'prefix');
  const reservation = claim?.reservation ?? null;
  if (reservation !== null && !isReservedFor(reservation, actor)) return refuse('reserved', 'prefix');
  const claimed = await claimForRequest(db, schemeId, prefix, requestId, reservation?.id ?? null);
  return claimed ? ok(null) : refuse('conflict', 'prefix');
}
