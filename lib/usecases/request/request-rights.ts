import { holds, mayActFor, type Right } from '../../domain/access';
import type { FaultKind } from '../../domain/fault';
import { afterActAt, type RequestAct } from '../../domain/request';
import type { RequestRecord } from '../../store/request-store';
import { hasOtherReviewer } from '../../store/request-talk-store';
import type { Context } from '../use-case';

/** Why somebody may not do something, by the fault that it would be refused with; null: they may. */
export type WhyNot = FaultKind | null;

export type RequestRights = Readonly<
  Record<'revise' | 'withdraw' | 'approve' | 'decline' | 'requestChanges' | 'consent' | 'comment', WhyNot>
>;

/** What the actor may do to a request now, as the use cases would say; an expiry that nobody noted yet counts. */
export async function requestRights(
  { db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>,
  { request, ownerIds }: RequestRecord,
): Promise<RequestRights> {
  const stranger = actor.kind === 'user' ? null : 'sign-in';
  const state = (act: RequestAct): WhyNot => (afterActAt(request, act, now).ok ? null : 'request-state');
  const has = (right: Right, owners: readonly number[] = []): WhyNot =>
    stranger ?? (holds(actor, right, { owners }) ? null : 'forbidden');
  const own = stranger ?? (mayActFor(actor, request.by.id) ? null : 'forbidden');
  const review = has('request.review');
  return {
    revise: own ?? state('revise'),
    withdraw: own ?? state('withdraw'),
    approve: review ?? state('approve') ?? (await approvalTwice(db, actor, request)),
    decline: review ?? state('decline'),
    requestChanges: review ?? state('request-changes'),
    consent:
      has('request.consent', ownerIds) ?? (request.consent === false ? state('consent') : 'request-state'),
    comment: stranger,
  };
}

async function approvalTwice(
  db: Context['db'],
  actor: Context['actor'],
  { by, reviews, revision }: RequestRecord['request'],
): Promise<WhyNot> {
  if (actor.kind !== 'user') return null;
  const given = reviews.some(
    (review) => review.verdict === 'approve' && review.revision === revision && review.by.id === actor.id,
  );
  if (given) return 'already-approved';
  return by.id === actor.id && (await hasOtherReviewer(db, actor.id)) ? 'own-request' : null;
}
