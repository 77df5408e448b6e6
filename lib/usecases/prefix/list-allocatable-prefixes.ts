import { ok } from '../../domain/result';
import { listAllocatablePrefixesInput } from '../../schema/allocatable-prefix';
import { type PrefixChoice, selectAllocatable } from '../../store/allocatable-prefix-store';
import { ownersWithin } from '../owners-within';
import { query } from '../use-case';

const TOLD = 100;

export type AllocatablePrefixes = {
  readonly items: readonly PrefixChoice[];
  /** Whether there are more than are told. */
  readonly more: boolean;
};

/** The prefixes that one may register codes under, at most a hundred: what begins with the text comes first. */
export const listAllocatablePrefixes = query({
  title: 'List the prefixes that one may register codes under',
  right: 'code.create',
  input: listAllocatablePrefixesInput,
  async run({ scheme = null, q = '' }, context) {
    const rows = await selectAllocatable(context.db, ownersWithin(context), {
      scheme,
      q: q.trim(),
      limit: TOLD + 1,
    });
    return ok<AllocatablePrefixes>({ items: rows.slice(0, TOLD), more: rows.length > TOLD });
  },
});
