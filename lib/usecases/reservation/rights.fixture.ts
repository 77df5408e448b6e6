import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { endReservation } from './end-reservation';
import { reserveNumbers } from './reserve-numbers';

const { prefix, scheme } = stage;

export const reservationCases: Cases = {
  'reserve numbers': {
    useCase: reserveNumbers,
    input: () => ({ scheme, prefix, from: 700, to: 709, until: '2999-01-01', reason: 'New' }),
    rest: 'POST /reservations',
  },
  'end a reservation': {
    useCase: endReservation,
    input: ({ reservation }) => ({ id: reservation }),
    rest: 'DELETE /reservations/{id}',
  },
};
