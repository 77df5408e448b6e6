import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { endReservation } from './end-reservation';
import { expireReservation } from './expire-reservation';
import { reserveNumbers } from './reserve-numbers';
import { reservePrefix } from './reserve-prefix';

const { prefix, scheme } = stage;

export const reservationCases: Cases = {
  'reserve numbers': {
    useCase: reserveNumbers,
    input: () => ({ scheme, prefix, from: 700, to: 709, until: '2999-01-01', reason: 'New' }),
    rest: 'POST /reservations',
  },
  'reserve a prefix': {
    useCase: reservePrefix,
    input: () => ({ scheme, prefix: 'QQR', until: '2999-01-01', reason: 'New' }),
    rest: 'POST /reservations',
  },
  'give up a reserved prefix whose time is over': {
    useCase: expireReservation,
    input: () => ({}),
    rest: null,
  },
  'end a reservation': {
    useCase: endReservation,
    input: ({ reservation }) => ({ id: reservation }),
    rest: 'DELETE /reservations/{id}',
  },
};
