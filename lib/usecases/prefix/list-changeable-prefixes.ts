import { ok } from '../../domain/result';
import { listChangeablePrefixesInput } from '../../schema/allocatable-prefix';
import { selectChangeable } from '../../store/allocatable-prefix-store';
import { ownersWithin } from '../owners-within';
import { query } from '../use-case';

/** Which of some prefixes have codes that one may change; what a table lets one edit. */
export const listChangeablePrefixes = query({
  title: 'List the prefixes whose codes one may change',
  right: 'code.change',
  input: listChangeablePrefixesInput,
  async run({ among }, context) {
    return ok(await selectChangeable(context.db, ownersWithin(context), among));
  },
});
