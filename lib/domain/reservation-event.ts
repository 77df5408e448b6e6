import type { AuditEvent, Change } from './audit-event';
import { type Reservation, reservationName } from './reservation';

/** That something of a reservation is no longer what it was. */
export function reservationChanged(
  reservation: Reservation,
  changes: Readonly<Record<string, Change>>,
): AuditEvent {
  return { ...named(reservation), type: 'reservation.changed', changes };
}

export function reservationCreated(
  reservation: Reservation,
  changes: Readonly<Record<string, Change>>,
): AuditEvent {
  return { ...named(reservation), type: 'reservation.created', changes };
}

function named(reservation: Reservation) {
  return {
    subjectType: 'reservation',
    subjectId: String(reservation.id),
    subjectName: reservationName(reservation),
    scheme: reservation.scheme,
  } as const;
}
