import { z } from '@hono/zod-openapi';
import { reservationStates } from '../domain/reservation';
import { endReservation } from '../usecases/reservation/end-reservation';
import { listReservations } from '../usecases/reservation/list-reservations';
import { reserveNumbers } from '../usecases/reservation/reserve-numbers';
import { endpoint, type Resources, silentEndpoint } from './endpoint';
import { orNull } from './or-null';
import { ownerReference } from './owners';
import { pageOf } from './page-answer';

const reservation = z
  .object({
    id: z.int(),
    scheme: z.string(),
    prefix: z.string(),
    category: z.string().nullable(),
    from: z.int(),
    to: z.int().describe('Included.'),
    until: z.iso.datetime(),
    reason: z.string(),
    by: z.string().nullable().describe('Who made it.'),
    owner: orNull(ownerReference).describe('Whom it is for, where that is not who made it.'),
    state: z.enum(reservationStates),
    createdAt: z.iso.datetime(),
  })
  .openapi('Reservation');

export const reservations: Resources = {
  '/reservations': {
    get: endpoint(listReservations, { answer: pageOf(reservation), present: (page) => page }),
    post: endpoint(reserveNumbers, {
      answer: reservation,
      present: (value) => value,
      status: 201,
      location: ({ id }) => `/reservations/${id}`,
    }),
  },
  '/reservations/{id}': { delete: silentEndpoint(endReservation) },
};
