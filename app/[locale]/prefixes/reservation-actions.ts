'use server';

import { endReservation } from '@/lib/usecases/reservation/end-reservation';
import { reserveNumbers } from '@/lib/usecases/reservation/reserve-numbers';
import { reservePrefix } from '@/lib/usecases/reservation/reserve-prefix';
import { action } from '@/lib/web/action';

export const reserveNumbersAction = action(reserveNumbers);
export const reservePrefixAction = action(reservePrefix);
export const endReservationAction = action(endReservation);
