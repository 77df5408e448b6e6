import type { z } from 'zod';
import type { PrefixRequest } from '../../domain/request';
import { ok, type Result, refuse } from '../../domain/result';
import { reviewRequestInput } from '../../schema/request';
import { type RequestRecord, savedRequest, writeRequest } from '../../store/request-store';
import { hasOtherReviewer, insertReview } from '../../store/request-talk-store';
import { type Context, command, type Done } from '../use-case';
import { closeRequest } from './close-request';
import { actOn, findRequest } from './find-request';
import { answeredAgain } from './note-answer';
import { requestChanged } from './request-event';
import { settleRequest } from './settle-request';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

type Input = z.output<typeof reviewRequestInput>;
type By = { readonly id: string; readonly name: string };

/**
 * Gives a verdict on a request. Enough approvals do what it asks for in the same transaction. Refuses as `findRequest`
 * does, with `sign-in`, `required` at `comment` where a verdict says no without words, `request-state`, `own-request`,
 * `already-approved`, and as `settleRequest` does.
 */
export const reviewRequest = command({
  title: 'Review a request',
  right: 'request.review',
  input: reviewRequestInput,
  async run(input, context) {
    const by = whoActs(context);
    if (by === null) return refuse('sign-in');
    if (input.verdict !== 'approve' && input.comment === null) return refuse('required', 'comment');
    const found = await findRequest(context, input);
    if (!found.ok) return found;
    switch (input.verdict) {
      case 'approve':
        return approve(context, found.value, input, by);
      case 'decline':
        return decline(context, found.value, input, by);
      case 'request-changes':
        return requestChanges(context, found.value, input, by);
    }
  },
});

async function approve(
  context: Context,
  record: RequestRecord,
  { comment }: Input,
  by: By,
): Promise<Result<Done<PrefixRequest>>> {
  const { db, now } = context;
  const { request } = record;
  const next = actOn(context, record, 'approve');
  if (!next.ok) return next;
  const ownRequest = request.by.id === by.id;
  if (ownRequest && (await hasOtherReviewer(db, by.id))) return refuse('own-request');
  const approval = { verdict: 'approve', comment, ownRequest, revision: request.revision } as const;
  const given = await insertReview(db, { ...approval, requestId: request.id, byUserId: by.id, now });
  if (!given) return refuse('already-approved');
  await writeRequest(db, request.id, answeredAgain(record, now), now);
  const after = await savedRequest(db, request.id);
  const approved = requestChanged(after.request, {
    approvals: { from: request.approvals, to: after.request.approvals },
    ...(ownRequest ? { ownRequest: { from: false, to: true } } : {}),
    ...(comment === null ? {} : { comment: { from: null, to: comment } }),
  });
  return settleRequest(context, after, [approved], comment);
}

async function decline(
  context: Context,
  record: RequestRecord,
  { comment }: Input,
  by: By,
): Promise<Result<Done<PrefixRequest>>> {
  const { db, now } = context;
  const { id, revision } = record.request;
  const next = actOn(context, record, 'decline');
  if (!next.ok) return next;
  const review = { verdict: 'decline', comment, ownRequest: false, revision } as const;
  await insertReview(db, { ...review, requestId: id, byUserId: by.id, now });
  const closed = await closeRequest(context, record, 'decline', comment);
  if (!closed.ok) return closed;
  return ok({ value: (await savedRequest(db, id)).request, events: [closed.value] });
}

async function requestChanges(
  context: Context,
  record: RequestRecord,
  { comment }: Input,
  by: By,
): Promise<Result<Done<PrefixRequest>>> {
  const { db, now } = context;
  const { id, revision, status } = record.request;
  const next = actOn(context, record, 'request-changes');
  if (!next.ok) return next;
  const review = { verdict: 'request-changes', comment, ownRequest: false, revision } as const;
  await insertReview(db, { ...review, requestId: id, byUserId: by.id, now });
  // It waits for its author now, whom nobody reminds but of its end.
  await writeRequest(db, id, { status: next.value, escalatesAt: null, escalatedAt: null }, now);
  const { request } = await savedRequest(db, id);
  await tellOfRequest(context, { request, happening: 'decided', by, comment });
  const changes = { status: { from: status, to: next.value }, comment: { from: null, to: comment } };
  return ok({ value: request, events: [requestChanged(request, changes)] });
}
