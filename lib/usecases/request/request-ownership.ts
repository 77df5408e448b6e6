import { refuse } from '../../domain/result';
import { requestOwnershipInput } from '../../schema/request';
import { ownerReferences } from '../../store/owner-store';
import { presentPrefix } from '../../store/prefix-change-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { command } from '../use-case';
import { openRequest } from './open-request';

/**
 * Requests that a prefix, in any case, goes to other owners. Its present owner has to consent, and has by asking; what
 * nobody owns needs only who approves. Refuses with `missing` at `scheme`, `prefix` or an owner, `retired` at `prefix`,
 * and as `openRequest` does.
 */
export const requestOwnership = command({
  title: 'Request the ownership of a prefix',
  right: 'request.submit',
  input: requestOwnershipInput,
  async run({ scheme: slug, prefix, owners: slugs, reason }, context) {
    const { db } = context;
    const scheme = await schemeToWriteIn(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const found = await presentPrefix(db, slug, prefix);
    if (found === null) return refuse('missing', 'prefix');
    if (found.fields.status === 'retired') return refuse('retired', 'prefix');
    const owners = await ownerReferences(db, slugs);
    if (!owners.ok) return owners;
    return openRequest(context, {
      scheme,
      subject: { kind: 'ownership', prefix: found.prefix, owners: owners.value },
      reason,
      prefixId: found.id,
      ownerIds: found.ownerIds,
    });
  },
});
