import { isReservedFor } from '../../domain/prefix-availability';
import { ok, refuse } from '../../domain/result';
import { createPrefixInput } from '../../schema/prefix';
import { ownerKeys } from '../../store/owner-store';
import { claimOf } from '../../store/prefix-claim-store';
import { savedPrefix } from '../../store/prefix-store';
import { schemeToWriteIn } from '../../store/scheme-store';
import { endUsedReservation } from '../end-prefix-reservation';
import { freeOverdue } from '../free-overdue';
import { registerPrefix } from '../register-prefix';
import { command } from '../use-case';

/**
 * Registers a prefix with its owners. Refuses with `missing` at `scheme` or an owner, `retired` or `reserved` at
 * `prefix`, and as `registerPrefix` does: one that an open request holds is spoken for, too.
 */
export const createPrefix = command({
  title: 'Register a prefix',
  right: 'prefix.create',
  input: createPrefixInput,
  async run({ scheme: slug, owners, ...input }, context) {
    const { db, actor } = context;
    const scheme = await schemeToWriteIn(db, slug);
    if (scheme === null) return refuse('missing', 'scheme');
    const freed = await freeOverdue(context, scheme.id, input.prefix);
    const claim = await claimOf(db, scheme.id, input.prefix);
    if (claim?.registered?.isRetired) return refuse('retired', 'prefix');
    if (claim !== null && (claim.registered !== null || claim.request !== null))
      return refuse('conflict', 'prefix');
    const reservation = claim?.reservation ?? null;
    if (reservation !== null && !isReservedFor(reservation, actor)) return refuse('reserved', 'prefix');
    const ownerIds = await ownerKeys(db, owners);
    if (!ownerIds.ok) return ownerIds;
    const used = reservation === null ? [] : await endUsedReservation(context, reservation.id);
    const registered = await registerPrefix(context, scheme, { ...input, owners, ownerIds: ownerIds.value });
    if (!registered.ok) return registered;
    return ok({
      value: await savedPrefix(db, slug, input.prefix),
      events: [...freed, ...used, registered.value.event],
    });
  },
});
