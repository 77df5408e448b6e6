import { reservationChanged } from '../../domain/reservation-event';
import { ok, refuse } from '../../domain/result';
import { endReservationInput } from '../../schema/reservation';
import { releaseReservation } from '../../store/prefix-claim-store';
import { lockReservation, setReservationEnd } from '../../store/reservation-store';
import { command } from '../use-case';

/**
 * Gives reserved numbers or a reserved prefix back before their time. One that holds nothing any more stays as it is.
 * Refuses with `missing` at `id`, `forbidden`.
 */
export const endReservation = command({
  title: 'End a reservation',
  right: 'number.reserve',
  input: endReservationInput,
  async run({ id }, { db, now, allows }) {
    const reservation = await lockReservation(db, id, now);
    if (reservation === null) return refuse('missing', 'id');
    const { ownerIds, ...value } = reservation;
    if (!allows(ownerIds)) return refuse('forbidden');
    if (value.state !== 'held') return ok({ value, events: [] });
    await setReservationEnd(db, id, now);
    if (value.from === null) await releaseReservation(db, id);
    return ok({
      value: { ...value, state: 'ended' as const },
      events: [reservationChanged(value, { endedAt: { from: null, to: now.toISOString() } })],
    });
  },
});
