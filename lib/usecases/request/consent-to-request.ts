import { refuse } from '../../domain/result';
import { consentToRequestInput } from '../../schema/request';
import { savedRequest, writeRequest } from '../../store/request-store';
import { insertReview } from '../../store/request-talk-store';
import { command } from '../use-case';
import { actOn, findRequest } from './find-request';
import { requestChanged } from './request-event';
import { settleRequest } from './settle-request';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

/**
 * Consents, as a present owner of the prefix, that it goes to others. Refuses as `findRequest` does, `forbidden`,
 * `sign-in`, `request-state` where nobody's consent is asked for, `already-approved`, and as `settleRequest` does.
 */
export const consentToRequest = command({
  title: 'Consent to a request for ownership',
  right: 'request.consent',
  input: consentToRequestInput,
  async run({ comment, ...named }, context) {
    const { db, now, allows } = context;
    const found = await findRequest(context, named);
    const mayConsent = allows(found.ok ? found.value.ownerIds : []);
    if (!found.ok) return found;
    if (!mayConsent) return refuse('forbidden');
    const by = whoActs(context);
    if (by === null) return refuse('sign-in');
    const { request } = found.value;
    const next = actOn(context, found.value, 'consent');
    if (!next.ok) return next;
    if (request.consent === null) return refuse('request-state');
    const review = { verdict: 'consent', comment, ownRequest: false, revision: request.revision } as const;
    const given = await insertReview(db, { ...review, requestId: request.id, byUserId: by.id, now });
    if (!given || request.consent) return refuse('already-approved');
    await writeRequest(db, request.id, {}, now);
    const after = await savedRequest(db, request.id);
    await tellOfRequest(context, { request: after.request, happening: 'consented', by, comment });
    const consented = requestChanged(after.request, {
      consent: { from: false, to: true },
      ...(comment === null ? {} : { comment: { from: null, to: comment } }),
    });
    return settleRequest(context, after, [consented]);
  },
});
