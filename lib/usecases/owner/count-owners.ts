import { ok } from '../../domain/result';
import { countOwnersInput } from '../../schema/owner-list';
import { countOwnerKinds } from '../../store/owner-store';
import { query } from '../use-case';

/** How many owners of each kind there are beside the other filters. */
export const countOwners = query({
  title: 'Count the owners by kind',
  right: 'registry.read',
  input: countOwnersInput,
  async run({ q }, { db }) {
    return ok({ kind: await countOwnerKinds(db, q) });
  },
});
