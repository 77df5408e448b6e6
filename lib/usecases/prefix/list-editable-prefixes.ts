import { ok } from '../../domain/result';
import { listChangeablePrefixesInput } from '../../schema/allocatable-prefix';
import { selectChangeable } from '../../store/allocatable-prefix-store';
import { ownersWithin } from '../owners-within';
import { query } from '../use-case';

/** Which of some prefixes one may change themselves; what a table of prefixes lets one edit. */
export const listEditablePrefixes = query({
  title: 'List the prefixes that one may change',
  right: 'prefix.change',
  input: listChangeablePrefixesInput,
  async run({ among }, context) {
    return ok(await selectChangeable(context.db, ownersWithin(context), among));
  },
});
