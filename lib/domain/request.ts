import type { OwnerReference } from './code';
import type { Owner } from './owner';
import type { Repository } from './prefix';
import { ok, type Result, refuse } from './result';
import type { Scheme } from './scheme/scheme';

export const requestKinds = ['prefix', 'ownership', 'category', 'retirement'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = [
  'submitted',
  'changes-requested',
  'approved',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type RequestState = (typeof requestStates)[number];

/** In these a request holds what it asks for. */
export const openStates = ['submitted', 'changes-requested'] as const satisfies readonly RequestState[];

export const verdicts = ['approve', 'decline', 'request-changes'] as const;
export type Verdict = (typeof verdicts)[number];

/** An owner who is created when the request is granted; whoever asked acts for them from then on. */
export type NewOwner = Pick<Owner, 'slug' | 'name' | 'kind' | 'contact'>;

/** What is asked for. */
export type RequestSubject =
  | {
      readonly kind: 'prefix';
      readonly prefix: string;
      readonly title: string;
      readonly description: string | null;
      readonly owners: readonly OwnerReference[];
      readonly newOwners: readonly NewOwner[];
      readonly repository: Repository | null;
    }
  | {
      readonly kind: 'ownership';
      readonly prefix: string;
      /** Who is to own it from then on. */
      readonly owners: readonly OwnerReference[];
    }
  | {
      readonly kind: 'category';
      readonly segment: string;
      readonly value: string;
      readonly label: string;
      readonly httpStatus: number | null;
    }
  | { readonly kind: 'retirement'; readonly prefix: string };

/** A verdict, or the consent of a present owner. Times are ISO 8601, UTC. */
export type Review = {
  readonly verdict: Verdict | 'consent';
  readonly comment: string | null;
  readonly by: Person;
  readonly at: string;
  /** Approved by whoever asked, since nobody else could. */
  readonly ownRequest: boolean;
  /** What it judged: the first submission is revision 1. Those of earlier ones count no more. */
  readonly revision: number;
};

export type RequestComment = {
  readonly id: number;
  readonly text: string;
  readonly by: Person;
  /** ISO 8601, UTC. */
  readonly at: string;
};

type Person = { readonly id: string; readonly name: string };

/** What stood in the way of granting a request at once when it was last submitted. */
export const requestConflicts = ['lookalike', 'similar'] as const;
export type RequestConflict = (typeof requestConflicts)[number];

/** A request of any kind, as every door tells it. Times are ISO 8601, UTC. */
export type PrefixRequest = {
  readonly id: number;
  readonly scheme: string;
  readonly subject: RequestSubject;
  readonly reason: string;
  readonly status: RequestState;
  readonly by: Person;
  /** The scheme's, now. */
  readonly policy: Scheme['policy'];
  /** By different people, since it was last submitted. */
  readonly approvals: number;
  readonly approvalsNeeded: number;
  /** Null where nobody's is needed; else whether a present owner gave it. */
  readonly consent: boolean | null;
  readonly conflicts: readonly RequestConflict[];
  /** Nobody answered it for as long as the scheme lets that be. */
  readonly isEscalated: boolean;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
  /** Grows with each change. */
  readonly version: number;
  readonly reviews: readonly Review[];
};

export const requestActs = [
  'approve',
  'consent',
  'grant',
  'decline',
  'request-changes',
  'revise',
  'withdraw',
  'expire',
] as const;
/** What can be done to a request. `approve` is an approval that is not enough, `grant` the one that is. */
export type RequestAct = (typeof requestActs)[number];

const outcomes: Readonly<Record<RequestState, Readonly<Partial<Record<RequestAct, RequestState>>>>> = {
  submitted: {
    approve: 'submitted',
    consent: 'submitted',
    grant: 'approved',
    decline: 'declined',
    'request-changes': 'changes-requested',
    revise: 'submitted',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  'changes-requested': {
    decline: 'declined',
    revise: 'submitted',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  approved: {},
  declined: {},
  withdrawn: {},
  expired: {},
};

/** What becomes of a request: DOMAIN.md, Prefix requests. Refuses with `request-state`. */
export function afterAct(state: RequestState, act: RequestAct): Result<RequestState> {
  const next = outcomes[state][act];
  return next === undefined ? refuse('request-state') : ok(next);
}

/** The same at a moment: of a hold that is over nothing is left but to end it. */
export function afterActAt(
  request: Pick<PrefixRequest, 'status' | 'expiresAt'>,
  act: RequestAct,
  now: Date,
): Result<RequestState> {
  return isOverdue(request, now) && act !== 'expire'
    ? refuse('request-state')
    : afterAct(request.status, act);
}

/** Whether an open request has held what it asks for as long as it may. */
export function isOverdue(
  { status, expiresAt }: Pick<PrefixRequest, 'status' | 'expiresAt'>,
  now: Date,
): boolean {
  return isOpen(status) && new Date(expiresAt) <= now;
}

export function isOpen(state: RequestState): boolean {
  return openStates.some((open) => open === state);
}

/** What decides how many must agree. */
type Weighed = {
  readonly kind: RequestKind;
  readonly policy: Scheme['policy'];
  readonly conflicts: readonly RequestConflict[];
  /** Whether the prefix it is about has an owner. */
  readonly isOwned: boolean;
};

/**
 * How many people must approve: DOMAIN.md, Prefix requests. A scheme that is open grants at once what is like nothing
 * else; ending a prefix for good is never granted at once, nor is handing on what nobody owns.
 */
export function approvalsNeeded({ kind, policy, conflicts, isOwned }: Weighed): number {
  switch (policy) {
    case 'registrar':
      return 1;
    case 'two-approvals':
      return 2;
    case 'open':
      return neededWhereOpen(kind, conflicts.length > 0, isOwned);
  }
}

function neededWhereOpen(kind: RequestKind, isLikeAnother: boolean, isOwned: boolean): number {
  switch (kind) {
    case 'prefix':
    case 'category':
      return isLikeAnother ? 1 : 0;
    case 'ownership':
      return isOwned ? 0 : 1;
    case 'retirement':
      return 1;
  }
}

/** Whether everybody has agreed who must. Where nobody else could approve, the author's own approval is enough. */
export function isAgreed(
  request: Pick<PrefixRequest, 'approvals' | 'approvalsNeeded' | 'consent' | 'reviews' | 'revision'>,
): boolean {
  const { approvals, reviews, revision, consent } = request;
  const isOwn = reviews.some((review) => review.ownRequest && review.revision === revision);
  return consent !== false && (isOwn || approvals >= request.approvalsNeeded);
}

const DAY_MS = 86_400_000;

/**
 * When a request that is submitted now ends, when its author is reminded of that, and when it has gone unanswered for
 * too long. A hold that is shorter than the reminder comes before its end has none.
 */
export function requestTimes(
  { holdDays, remindDays, escalateDays }: Pick<Scheme, 'holdDays' | 'remindDays' | 'escalateDays'>,
  now: Date,
): { readonly expiresAt: Date; readonly remindsAt: Date | null; readonly escalatesAt: Date } {
  const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
  return {
    expiresAt: after(holdDays),
    remindsAt: remindDays < holdDays ? after(holdDays - remindDays) : null,
    escalatesAt: after(escalateDays),
  };
}

/** How a request is called, also in its events: "QRX #12". */
export function requestName(id: number, subject: RequestSubject): string {
  return `${subjectValue(subject)} #${id}`;
}

/** The prefix that a request is about, or the value of the category. */
export function subjectValue(subject: RequestSubject): string {
  return subject.kind === 'category' ? subject.value : subject.prefix;
}

/** The address of a request's page, without locale. */
export function requestPath(id: number): string {
  return `/requests/${id}`;
}
