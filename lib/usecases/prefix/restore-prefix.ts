import { refuse, refuseFields } from '../../domain/result';
import { fieldFaults } from '../../schema/field-faults';
import { updatePrefixInput } from '../../schema/prefix';
import { restorePrefixInput } from '../../schema/restore';
import { lockPrefix } from '../../store/prefix-change-store';
import { restoredFields } from '../restored-fields';
import { command } from '../use-case';
import { changePrefix } from './change-prefix';

const restorable = {
  taken: ['title', 'description', 'repository', 'owners', 'status', 'reason'],
  ignored: ['since'],
};

/**
 * Brings back an earlier state of a prefix, or some fields of it, as a change like any other. Refuses as
 * `restoredFields` and `changePrefix` do: for owners and status one needs their rights too, and what is retired stays so.
 */
export const restorePrefix = command({
  title: 'Bring back an earlier state of a prefix',
  right: 'prefix.change',
  input: restorePrefixInput,
  async run({ scheme, prefix, ...asked }, context) {
    const locked = await lockPrefix(context.db, scheme, prefix);
    if (locked === null) return refuse('missing', 'prefix');
    if (!context.allows(locked.ownerIds)) return refuse('forbidden');
    const reference = { type: 'prefix', scheme, name: prefix } as const;
    const earlier = await restoredFields(context.db, reference, asked, restorable);
    if (!earlier.ok) return earlier;
    const read = updatePrefixInput.safeParse({ scheme, prefix, ...earlier.value });
    return read.success ? changePrefix(context, read.data) : refuseFields(fieldFaults(read.error));
  },
});
