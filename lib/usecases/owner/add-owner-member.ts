import { membershipChanged } from '../../domain/owner-event';
import { ok } from '../../domain/result';
import { changeOwnerMemberInput } from '../../schema/owner-member';
import { insertMember } from '../../store/owner-member-store';
import { command } from '../use-case';
import { findMembership } from './membership';

/**
 * Lets a user act for an owner; doing so twice changes nothing. Refuses with `missing` at `owner` or `userId`,
 * `forbidden`.
 */
export const addOwnerMember = command({
  title: 'Let a user act for an owner',
  right: 'owner.change-members',
  input: changeOwnerMemberInput,
  async run(input, { db, allows }) {
    const found = await findMembership(db, allows, input);
    if (!found.ok) return found;
    const { owner, user } = found.value;
    const value = { owner: owner.slug, userId: user.id };
    const added = await insertMember(db, owner.id, user.id);
    return ok({ value, events: added ? [membershipChanged(owner, null, user)] : [] });
  },
});
