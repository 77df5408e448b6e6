import { type Page, totalOf } from '../../domain/page';
import type { Reservation } from '../../domain/reservation';
import { ok } from '../../domain/result';
import { listReservationsInput } from '../../schema/reservation';
import { countReservations, selectReservations } from '../../store/reservation-store';
import { cutPage, orderOf, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of reserved ranges and prefixes by the date they end. Refuses with `cursor`. */
export const listReservations = query({
  title: 'List the reservations',
  right: 'registry.read',
  input: listReservationsInput,
  async run(input, { db, now }) {
    const order = orderOf(['until'], input.sort, 'until');
    const list = `reservations:${input.sort ?? 'until'}`;
    const start = pageStart(list, ['time', 'number'], input);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const [rows, counted] = await Promise.all([
      selectReservations(db, {
        ...input,
        at: now,
        after,
        descending: order.descending !== backwards,
        limit: input.limit + 1,
      }),
      countReservations(db, input, now),
    ]);
    const key = (row: Reservation) => [row.until, row.id] as const;
    const { rows: items, ...cursors } = cutPage(list, rows, input.limit, start.value, key);
    return ok<Page<Reservation>>({ items, ...cursors, ...totalOf(counted) });
  },
});
