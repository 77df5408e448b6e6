import type { AuditEvent } from '../../domain/audit-event';
import { type PrefixRequest, type RequestSubject, requestTimes } from '../../domain/request';
import { type Result, refuse } from '../../domain/result';
import { insertRequest, savedRequest } from '../../store/request-store';
import { insertReview } from '../../store/request-talk-store';
import type { SchemeRecord } from '../../store/scheme-store';
import type { Context, Done } from '../use-case';
import { claimPrefix, freeOverdueThing } from './claim-prefix';
import { conflictsOf } from './find-conflicts';
import { requestCreated } from './request-event';
import { settleRequest } from './settle-request';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

type Asked = {
  readonly scheme: SchemeRecord;
  readonly subject: RequestSubject;
  readonly reason: string;
  /** The registered prefix it is about. */
  readonly prefixId: number | null;
  /** Keys of its present owners. */
  readonly ownerIds: readonly number[];
};

/**
 * Submits a request of any kind: it holds what it asks for from now on, and is granted at once where nobody has to be
 * asked. Refuses with `sign-in`, as `claimPrefix` and `grantRequest` do, and with `conflict` at what is asked for where
 * another open request is for the same.
 */
export async function openRequest(
  context: Context,
  { scheme, subject, reason, prefixId, ownerIds }: Asked,
): Promise<Result<Done<PrefixRequest>>> {
  const { db, now } = context;
  const by = whoActs(context);
  if (by === null) return refuse('sign-in');
  const freed: readonly AuditEvent[] = await freeOverdueThing(context, scheme.id, subject);
  const id = await insertRequest(db, {
    schemeId: scheme.id,
    subject,
    reason,
    prefixId,
    byUserId: by.id,
    conflicts: await conflictsOf(context, scheme, subject, null),
    now,
    ...requestTimes(scheme, now),
  });
  if (id === null) return refuse('conflict', subject.kind === 'category' ? 'value' : 'prefix');
  if (subject.kind === 'prefix') {
    const claimed = await claimPrefix(context, scheme.id, subject.prefix, id);
    if (!claimed.ok) return claimed;
  }
  if (subject.kind === 'ownership') await consentAsOwner(context, id, 1, ownerIds);
  const record = await savedRequest(db, id);
  await tellOfRequest(context, { request: record.request, happening: 'submitted', by, comment: null });
  return settleRequest(context, record, [...freed, requestCreated(record.request)]);
}

/** Who owns a prefix and asks to hand it on has consented by asking. */
export async function consentAsOwner(
  { db, actor, now }: Context,
  requestId: number,
  revision: number,
  ownerIds: readonly number[],
): Promise<void> {
  if (actor.kind !== 'user' || !actor.owners.some((owner) => ownerIds.includes(owner))) return;
  const consent = { verdict: 'consent', comment: null, ownRequest: false, revision } as const;
  await insertReview(db, { ...consent, requestId, byUserId: actor.id, now });
}
