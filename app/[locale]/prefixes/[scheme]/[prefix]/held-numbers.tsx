import { ReserveNumbersForm } from '@/components/reservation/reserve-numbers-form';
import { listReservations } from '@/lib/usecases/reservation/list-reservations';
import { attempt } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { endReservationAction, reserveNumbersAction } from '../../reservation-actions';

type Props = {
  scheme: string;
  prefix: string;
  /** Whose counter is shown. */
  category: string | null;
  next: number | null;
  last: number;
};

/** Reserving numbers and giving them back, for who may. */
export async function HeldNumbers({ scheme, prefix, category, next, last }: Props) {
  if (!(await rightsTo({ scheme, prefix })).has('number.reserve')) return null;
  const held = await attempt(listReservations, { scheme, prefix, state: 'held', limit: 100 });
  return (
    <ReserveNumbersForm
      place={{ scheme, prefix, category }}
      next={next}
      digits={String(last).length}
      held={
        held.ok
          ? held.value.items.flatMap((one) => (one.from !== null && one.category === category ? [one] : []))
          : []
      }
      actions={{ reserve: reserveNumbersAction, end: endReservationAction }}
    />
  );
}
