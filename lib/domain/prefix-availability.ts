import type { Actor } from './access';
import type { OwnerReference } from './code';
import { prefixPath } from './prefix';
import { requestPath } from './request';
import { reservedPrefixesPath } from './reservation';
import type { PrefixSegment } from './scheme/segment';

export const availabilityReasons = [
  'taken',
  'held',
  'retired',
  'reserved',
  'malformed',
  'lookalike',
] as const;

/** What stands in the way of a prefix. One that merely looks alike makes it no less available. */
export type AvailabilityReason = {
  readonly kind: (typeof availabilityReasons)[number];
  /** In English. */
  readonly detail: string;
  /** What it collides with, and its page without locale, where it has one. */
  readonly with: { readonly text: string; readonly path: string | null } | null;
};

/** A component whose name is like another's. */
export type SimilarPrefix = {
  readonly scheme: string;
  readonly prefix: string;
  readonly title: string;
  readonly owners: readonly OwnerReference[];
};

export type PrefixAvailability = {
  /** In its canonical spelling; null: none was asked for. */
  readonly prefix: string | null;
  /** Null where no prefix was asked for. */
  readonly available: boolean | null;
  readonly reasons: readonly AvailabilityReason[];
  /** Free ones, best first. */
  readonly suggestions: readonly string[];
  /** "Is it this?": the likest first. */
  readonly similar: readonly SimilarPrefix[];
};

/** How a prefix is spoken for: registered, held by an open request, or reserved. */
export type Claim = {
  readonly prefix: string;
  readonly registered: { readonly title: string; readonly isRetired: boolean } | null;
  readonly request: { readonly id: number; readonly expiresAt: Date } | null;
  readonly reservation: {
    readonly id: number;
    readonly until: Date;
    /** Whom it is for, by name. */
    readonly holder: string | null;
    readonly byUserId: string | null;
    readonly ownerId: number | null;
  } | null;
};

/** What of a claim still holds: what is overdue is ended by whoever wants the prefix. */
export function liveClaim(claim: Claim | null, now: Date): Claim | null {
  if (claim === null) return null;
  const request = claim.request !== null && claim.request.expiresAt > now ? claim.request : null;
  const reservation = claim.reservation !== null && claim.reservation.until > now ? claim.reservation : null;
  const isLive = claim.registered !== null || request !== null || reservation !== null;
  return isLive ? { ...claim, request, reservation } : null;
}

/** Whether a reservation is the actor's to use: they made it, or act for the owner it is for. */
export function isReservedFor(reservation: NonNullable<Claim['reservation']>, actor: Actor): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'anonymous':
      return false;
    case 'user': {
      const { byUserId, ownerId } = reservation;
      return byUserId === actor.id || (ownerId !== null && actor.owners.includes(ownerId));
    }
  }
}

/** Why a prefix cannot be had that somebody else has spoken for. */
export function claimedReason(scheme: string, claim: Claim): AvailabilityReason {
  const { prefix, registered, request, reservation } = claim;
  if (registered !== null) {
    const found = { text: prefix, path: prefixPath(scheme, prefix) };
    return registered.isRetired
      ? { kind: 'retired', detail: 'It is retired, and never handed out again.', with: found }
      : { kind: 'taken', detail: `It belongs to ${registered.title}.`, with: found };
  }
  if (request !== null)
    return { kind: 'held', detail: heldUntil(request.expiresAt), with: placeOf(scheme, claim) };
  const holder = reservation?.holder ?? null;
  const forWhom = holder === null ? '' : ` for ${holder}`;
  const detail = `It is reserved${forWhom} until ${dayOf(reservation?.until ?? null)}.`;
  return { kind: 'reserved', detail, with: placeOf(scheme, claim) };
}

function heldUntil(until: Date): string {
  return `A request holds it until ${dayOf(until)}.`;
}

/** That a prefix is not one that the scheme's codes could be written with. */
export function malformedReason({ alphabet, case: letterCase, width }: PrefixSegment): AvailabilityReason {
  const count = width.min === width.max ? String(width.min) : `${width.min} to ${width.max}`;
  const characters = { letters: 'letters', digits: 'digits', alphanumeric: 'letters or digits' }[alphabet];
  const cased = alphabet === 'digits' ? characters : `${letterCase}-case ${characters}`;
  return { kind: 'malformed', detail: `It has to be ${count} ${cased}.`, with: null };
}

/** That a prefix can be taken for another one. */
export function lookalikeReason(scheme: string, claim: Claim): AvailabilityReason {
  const of = claim.registered === null ? '' : ` of ${claim.registered.title}`;
  return {
    kind: 'lookalike',
    detail: `It is easily taken for ${claim.prefix}${of}.`,
    with: placeOf(scheme, claim),
  };
}

/** What a claim belongs to, and its page. */
function placeOf(
  scheme: string,
  { prefix, registered, request }: Claim,
): NonNullable<AvailabilityReason['with']> {
  if (registered !== null) return { text: prefix, path: prefixPath(scheme, prefix) };
  if (request !== null) return { text: `${prefix} #${request.id}`, path: requestPath(request.id) };
  return { text: prefix, path: reservedPrefixesPath(scheme) };
}

function dayOf(moment: Date | null): string {
  return moment?.toISOString().slice(0, 10) ?? '';
}
