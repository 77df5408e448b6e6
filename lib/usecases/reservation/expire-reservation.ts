import { z } from 'zod';
import { ok } from '../../domain/result';
import { lockOverdueReservation } from '../../store/reservation-store';
import { endOverdueReservation } from '../end-prefix-reservation';
import { command } from '../use-case';

/** Gives up one reserved prefix whose time is over, if there is any; `done` says whether there was. */
export const expireReservation = command({
  title: 'Give up a reserved prefix whose time is over',
  right: 'request.expire',
  input: z.strictObject({}),
  async run(_, context) {
    const id = await lockOverdueReservation(context.db, context.now);
    if (id === null) return ok({ value: { done: false }, events: [] });
    return ok({ value: { done: true }, events: await endOverdueReservation(context, id) });
  },
});
