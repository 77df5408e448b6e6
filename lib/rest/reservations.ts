import { z } from '@hono/zod-openapi';
import { type Reservation, reservationStates } from '../domain/reservation';
import { ownerReference } from '../schema/owner-reference';
import { endReservation } from '../usecases/reservation/end-reservation';
import { listReservations } from '../usecases/reservation/list-reservations';
import { reserveNumbers } from '../usecases/reservation/reserve-numbers';
import { reservePrefix } from '../usecases/reservation/reserve-prefix';
import type { UseCase } from '../usecases/use-case';
import { endpoint, type Resources, silentEndpoint } from './endpoint';
import { orNull } from './or-null';
import { pageOf } from './page-answer';

const reservation = z
  .object({
    id: z.int(),
    scheme: z.string(),
    prefix: z.string(),
    category: z.string().nullable(),
    from: z.int().nullable().describe('Null: the prefix itself is held, which is not registered yet.'),
    to: z.int().nullable().describe('Included.'),
    until: z.iso.datetime(),
    reason: z.string(),
    by: z.string().nullable().describe('Who made it.'),
    owner: orNull(ownerReference).describe('Whom it is for, where that is not who made it.'),
    state: z.enum(reservationStates),
    createdAt: z.iso.datetime(),
  })
  .openapi('Reservation');

/** Numbers where a range is named, else the prefix. */
const reserve: UseCase<z.ZodObject, Reservation> = {
  ...reserveNumbers,
  title: 'Reserve numbers or a prefix',
  input: reserveNumbers.input.partial({ from: true, to: true }),
  run: (portal, actor, raw, once) =>
    (namesRange(raw) ? reserveNumbers : reservePrefix).run(portal, actor, raw, once),
};

function namesRange(raw: unknown): boolean {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    ['from', 'to', 'category'].some((name) => Object.hasOwn(raw, name))
  );
}

export const reservations: Resources = {
  '/reservations': {
    get: endpoint(listReservations, { answer: pageOf(reservation), present: (page) => page }),
    post: endpoint(reserve, {
      answer: reservation,
      present: (value) => value,
      status: 201,
      location: ({ id }) => `/reservations/${id}`,
    }),
  },
  '/reservations/{id}': { delete: silentEndpoint(endReservation) },
};
