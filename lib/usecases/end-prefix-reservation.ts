import type { AuditEvent } from '../domain/audit-event';
import { reservationChanged } from '../domain/reservation-event';
import { releaseReservation } from '../store/prefix-claim-store';
import { lockReservation, setReservationEnd } from '../store/reservation-store';
import type { Context } from './use-case';

/** Gives up a reserved prefix whose time is over, unless somebody else did; the events tell whether it was. */
export async function endOverdueReservation(
  { db, now }: Pick<Context, 'db' | 'now'>,
  id: number,
): Promise<readonly AuditEvent[]> {
  const reservation = await lockReservation(db, id, now);
  if (reservation?.state !== 'expired') return [];
  const released = await releaseReservation(db, id);
  return released ? [reservationChanged(reservation, { state: { from: 'held', to: 'expired' } })] : [];
}

/** Ends the reservation of a prefix that whoever it is for takes now. */
export async function endUsedReservation(
  { db, now }: Pick<Context, 'db' | 'now'>,
  id: number,
): Promise<readonly AuditEvent[]> {
  const reservation = await lockReservation(db, id, now);
  if (reservation === null || !(await releaseReservation(db, id))) return [];
  await setReservationEnd(db, id, now);
  return [reservationChanged(reservation, { endedAt: { from: null, to: now.toISOString() } })];
}
