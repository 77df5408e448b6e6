import { holds } from '../../domain/access';
import { mayBecome } from '../../domain/lifecycle';
import { refuse } from '../../domain/result';
import { requestRetirementInput } from '../../schema/request';
import { presentPrefix } from '../../store/prefix-change-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { command } from '../use-case';
import { openRequest } from './open-request';

/**
 * Requests that a prefix, in any case, is retired for good; who acts for an owner of it may, and who keeps prefixes.
 * Refuses with `missing` at `scheme` or `prefix`, `forbidden`, `retired` at `prefix`, `not-in-lifecycle` there where it
 * has to be deprecated first, and as `openRequest` does.
 */
export const requestRetirement = command({
  title: 'Request that a prefix is retired',
  right: 'request.submit',
  input: requestRetirementInput,
  async run({ scheme: slug, prefix, reason }, context) {
    const { db, actor } = context;
    const scheme = await schemeToWriteIn(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const found = await presentPrefix(db, slug, prefix);
    if (found === null) return refuse('missing', 'prefix');
    if (!holds(actor, 'prefix.deprecate', { owners: found.ownerIds })) return refuse('forbidden');
    if (found.fields.status === 'retired') return refuse('retired', 'prefix');
    if (!mayBecome(found.fields.status, 'retired')) return refuse('not-in-lifecycle', 'prefix');
    return openRequest(context, {
      scheme,
      subject: { kind: 'retirement', prefix: found.prefix },
      reason,
      prefixId: found.id,
      ownerIds: found.ownerIds,
    });
  },
});
