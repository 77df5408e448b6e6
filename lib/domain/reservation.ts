import type { OwnerReference } from './code';

/** `expired` and `ended` ones hold nothing any more. */
export const reservationStates = ['held', 'expired', 'ended'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** A range of a counter's numbers held until a date. */
export type Reservation = {
  readonly id: number;
  readonly scheme: string;
  readonly prefix: string;
  readonly category: string | null;
  readonly from: number;
  readonly to: number;
  /** ISO 8601, UTC. */
  readonly until: string;
  readonly reason: string;
  /** Who made it; null: the portal. */
  readonly by: string | null;
  /** Whom it is for, where that is an owner and not who made it. */
  readonly owner: OwnerReference | null;
  readonly state: ReservationState;
  readonly createdAt: string;
};

/** How a reservation is called: "AUM 100–199". */
export function reservationName({ prefix, category, from, to }: RangeName): string {
  return `${[prefix, category].filter((part) => part !== null).join(' ')} ${from}–${to}`;
}

type RangeName = Pick<Reservation, 'prefix' | 'category' | 'from' | 'to'>;
