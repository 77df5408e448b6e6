'use server';

import { addOwnerMember } from '@/lib/usecases/owner/add-owner-member';
import { removeOwnerMember } from '@/lib/usecases/owner/remove-owner-member';
import { action } from '@/lib/web/action';

export const addMemberAction = action(addOwnerMember);
export const removeMemberAction = action(removeOwnerMember);
