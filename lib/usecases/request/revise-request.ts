import { mayActFor } from '../../domain/access';
import { changed } from '../../domain/audit-event';
import { requestTimes } from '../../domain/request';
import { ok, refuse } from '../../domain/result';
import { reviseRequestInput } from '../../schema/request';
import { releaseRequest } from '../../store/prefix-claim-store';
import { savedRequest, writeRevision } from '../../store/request-store';
import { schemeToAskIn } from '../../store/scheme-store';
import { command } from '../use-case';
import { claimPrefix, freeOverdueThing } from './claim-prefix';
import { conflictsOf } from './find-conflicts';
import { actOn, findRequest } from './find-request';
import { consentAsOwner } from './open-request';
import { requestChanged, requestFacts } from './request-event';
import { reviseSubject } from './revise-subject';
import { settleRequest } from './settle-request';
import { tellOfRequest } from './tell-of-request';
import { whoActs } from './who-acts';

/**
 * Submits an open request once more, changed or as it was: its hold is renewed, and what was approved counts no more. Of
 * a submitted one that nothing changes nothing is done. Refuses as `findRequest` and `reviseSubject` do, with
 * `forbidden`, `request-state`, and as `claimPrefix` and `settleRequest` do.
 */
export const reviseRequest = command({
  title: 'Change a request',
  right: 'request.change',
  input: reviseRequestInput,
  async run({ id, version, reason: given, ...fields }, context) {
    const { db, now, actor } = context;
    const found = await findRequest(context, { id, version });
    if (!found.ok) return found;
    const { request: before, ownerIds, schemeId, days } = found.value;
    if (!mayActFor(actor, before.by.id)) return refuse('forbidden');
    const next = actOn(context, found.value, 'revise');
    if (!next.ok) return next;
    const scheme = await schemeToAskIn(db, before.scheme);
    if (scheme === null) return refuse('missing', 'id');
    const revised = await reviseSubject(db, scheme, before.subject, fields);
    if (!revised.ok) return revised;
    const [subject, reason] = [revised.value, given ?? before.reason];
    const facts = changed(requestFacts(before), requestFacts({ subject, reason }));
    if (Object.keys(facts).length === 0 && before.status === 'submitted')
      return ok({ value: before, events: [] });

    await releaseRequest(db, id);
    const isSame = facts.prefix === undefined && facts.value === undefined;
    const freed = isSame ? [] : await freeOverdueThing(context, schemeId, subject);
    const conflicts = await conflictsOf(context, scheme, subject, id);
    const written = await writeRevision(db, id, {
      subject,
      reason,
      conflicts,
      now,
      ...requestTimes(days, now),
    });
    if (!written) return refuse('conflict', subject.kind === 'category' ? 'value' : 'prefix');
    if (subject.kind === 'prefix') {
      const claimed = await claimPrefix(context, schemeId, subject.prefix, id);
      if (!claimed.ok) return claimed;
    }
    if (subject.kind === 'ownership') await consentAsOwner(context, id, before.revision + 1, ownerIds);
    const after = await savedRequest(db, id);
    const by = whoActs(context);
    await tellOfRequest(context, { request: after.request, happening: 'changed', by, comment: null });
    const status = changed({ status: before.status }, { status: after.request.status });
    const revision = { revision: { from: before.revision, to: after.request.revision } };
    const event = requestChanged(after.request, { ...facts, ...status, ...revision });
    return settleRequest(context, after, [...freed, event]);
  },
});
