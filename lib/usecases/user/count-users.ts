import { ok } from '../../domain/result';
import { countUsersInput } from '../../schema/user';
import { countUserFacets } from '../../store/user-list-store';
import { query } from '../use-case';

/** How many users have each role, and how many are disabled, each beside the other filters. */
export const countUsers = query({
  title: 'Count the users by role',
  right: 'user.read',
  input: countUsersInput,
  async run(input, { db }) {
    return ok(await countUserFacets(db, input));
  },
});
