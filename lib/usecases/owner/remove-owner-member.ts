import { membershipChanged } from '../../domain/owner-event';
import { ok, refuse } from '../../domain/result';
import { changeOwnerMemberInput } from '../../schema/owner-member';
import { deleteMember } from '../../store/owner-member-store';
import { command } from '../use-case';
import { findMembership } from './membership';

/**
 * Ends that a user acts for an owner. Refuses with `missing` at `owner` or at `userId`, also where they did not;
 * `forbidden`.
 */
export const removeOwnerMember = command({
  title: 'End that a user acts for an owner',
  right: 'owner.change-members',
  input: changeOwnerMemberInput,
  async run(input, { db, allows }) {
    const found = await findMembership(db, allows, input);
    if (!found.ok) return found;
    const { owner, user } = found.value;
    if (!(await deleteMember(db, owner.id, user.id))) return refuse('missing', 'userId');
    const value = { owner: owner.slug, userId: user.id };
    return ok({ value, events: [membershipChanged(owner, user, null)] });
  },
});
