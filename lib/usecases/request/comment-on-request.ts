import { reachOf } from '../../domain/access';
import { ok, refuse } from '../../domain/result';
import { commentOnRequestInput } from '../../schema/request';
import { noteOnRequest } from '../../store/request-store';
import { insertComment } from '../../store/request-talk-store';
import { command } from '../use-case';
import { findRequest } from './find-request';
import { answeredAgain } from './note-answer';
import { requestChanged } from './request-event';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

/** Says something about a request, open or not. Refuses with `missing` at `id`, `sign-in`. */
export const commentOnRequest = command({
  title: 'Comment on a request',
  right: 'request.comment',
  input: commentOnRequestInput,
  async run({ id, text }, context) {
    const { db, now, actor } = context;
    const by = whoActs(context);
    if (by === null) return refuse('sign-in');
    const found = await findRequest(context, { id });
    if (!found.ok) return found;
    const { request } = found.value;
    const commentId = await insertComment(db, { requestId: id, text, byUserId: by.id, now });
    const mayDecide = reachOf(actor, 'request.review', false) === 'everything' && by.id !== request.by.id;
    if (mayDecide && request.status === 'submitted') {
      await noteOnRequest(db, id, answeredAgain(found.value, now));
    }
    await tellOfRequest(context, { request, happening: 'commented', by, comment: text });
    return ok({
      value: { id: commentId, text, by, at: now.toISOString() },
      events: [requestChanged(request, { comment: { from: null, to: text } })],
    });
  },
});
