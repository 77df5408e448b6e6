import { refuse, refuseFields } from '../../domain/result';
import { fieldFaults } from '../../schema/field-faults';
import { updateOwnerInput } from '../../schema/owner';
import { restoreOwnerInput } from '../../schema/restore';
import { lockOwner } from '../../store/owner-store';
import { restoredFields } from '../restored-fields';
import { command } from '../use-case';
import { changeOwner } from './change-owner';

const restorable = { taken: ['name', 'kind', 'contact', 'contactOwner'], ignored: ['member'] };

/**
 * Brings back an earlier state of an owner, or some fields of it, as a change like any other; who acts for them is put
 * back by hand. Refuses as `restoredFields` and `changeOwner` do.
 */
export const restoreOwner = command({
  title: 'Bring back an earlier state of an owner',
  right: 'owner.change',
  input: restoreOwnerInput,
  async run({ owner, ...asked }, context) {
    const locked = await lockOwner(context.db, owner);
    if (locked === null) return refuse('missing', 'owner');
    if (!context.allows([locked.id])) return refuse('forbidden');
    const earlier = await restoredFields(context.db, { type: 'owner', name: owner }, asked, restorable);
    if (!earlier.ok) return earlier;
    const read = updateOwnerInput.safeParse({ owner, ...earlier.value });
    return read.success ? changeOwner(context, read.data) : refuseFields(fieldFaults(read.error));
  },
});
