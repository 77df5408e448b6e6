import type { OwnerReference } from './code';

/** `expired` and `ended` ones hold nothing any more. */
export const reservationStates = ['held', 'expired', 'ended'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** What is held: some of a prefix's numbers, or a prefix that is not registered yet. */
export const reservationKinds = ['numbers', 'prefix'] as const;
export type ReservationKind = (typeof reservationKinds)[number];

/** A range of a counter's numbers, or a prefix that is not registered yet, held until a date. */
export type Reservation = Held & (HeldRange | HeldPrefix);
export type NumberReservation = Held & HeldRange;

type Held = {
  readonly id: number;
  readonly scheme: string;
  readonly prefix: string;
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
type HeldRange = { readonly category: string | null; readonly from: number; readonly to: number };
type HeldPrefix = { readonly category: null; readonly from: null; readonly to: null };

/** How a reservation is called: "AUM 100–199"; of a prefix, "AUM". */
export function reservationName({ prefix, category, from, to }: Named): string {
  const range = from === null ? [] : [category, `${from}–${to}`];
  return [prefix, ...range].filter((part) => part !== null).join(' ');
}

type Named = Pick<Held, 'prefix'> & (HeldRange | HeldPrefix);

/** The page of what is reserved in a scheme, without locale. */
export function reservedPrefixesPath(scheme: string): string {
  return `/prefixes/reserved?${new URLSearchParams({ scheme })}`;
}
