import type { AuditEvent } from '../domain/audit-event';
import { claimOf } from '../store/prefix-claim-store';
import { endOverdueReservation } from './end-prefix-reservation';
import { expireOverdue } from './request/close-request';
import type { Context } from './use-case';

/** Ends the hold or the reservation of a prefix that is overdue, for somebody who wants it. */
export async function freeOverdue(
  context: Context,
  schemeId: number,
  prefix: string,
): Promise<readonly AuditEvent[]> {
  const { db, now } = context;
  const claim = await claimOf(db, schemeId, prefix);
  const expired =
    claim?.request && claim.request.expiresAt <= now ? await expireOverdue(context, claim.request.id) : [];
  const ended =
    claim?.reservation && claim.reservation.until <= now
      ? await endOverdueReservation(context, claim.reservation.id)
      : [];
  return [...expired, ...ended];
}
