import { z } from 'zod';
import { reservationKinds, reservationStates } from '../domain/reservation';
import { inDigits, listInput, several } from './list';
import { line, slug } from './text';

const number = z.int().min(0).max(999_999_999);

/** A moment, or a day in UTC that counts to its end. */
const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => (text.length === 10 ? `${text}T23:59:59.999Z` : new Date(text).toISOString()));

/** A range of a counter's numbers, both ends included, held until a date. */
export const reserveNumbersInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  category: line(64).nullable().default(null),
  from: number,
  to: number,
  until: moment,
  reason: line(500),
  /** The owner it is held for; left out: for whoever asks. */
  owner: slug.nullable().default(null),
});

/** A prefix that is not registered yet, in any case, held until a date. */
export const reservePrefixInput = z.strictObject({
  scheme: slug,
  prefix: line(64),
  until: moment,
  reason: line(500),
  /** The owner it is held for; left out: for whoever asks. */
  owner: slug.nullable().default(null),
});

export const endReservationInput = z.strictObject({ id: inDigits(z.int().min(1)) });

export const listReservationsInput = z.strictObject({
  ...listInput(['until']),
  scheme: several(slug),
  prefix: several(line(64)),
  kind: several(z.enum(reservationKinds)),
  state: several(z.enum(reservationStates)),
});
