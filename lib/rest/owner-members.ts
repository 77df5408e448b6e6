import { z } from '@hono/zod-openapi';
import type { OwnerMember } from '../domain/user';
import { addOwnerMember } from '../usecases/owner/add-owner-member';
import { listOwnerMembers } from '../usecases/owner/list-owner-members';
import { removeOwnerMember } from '../usecases/owner/remove-owner-member';
import { endpoint, type Resources, silentEndpoint } from './endpoint';
import { pageOf, presentPage } from './page-answer';

const member = z
  .object({ id: z.string(), name: z.string(), email: z.string(), disabled: z.boolean() })
  .openapi('OwnerMember');

function presentMember({ id, name, email, disabledAt }: OwnerMember) {
  return { id, name, email, disabled: disabledAt !== null };
}

export const ownerMembers: Resources = {
  '/owners/{owner}/members': {
    get: endpoint(listOwnerMembers, { answer: pageOf(member), present: presentPage(presentMember) }),
  },
  '/owners/{owner}/members/{userId}': {
    put: silentEndpoint(addOwnerMember),
    delete: silentEndpoint(removeOwnerMember),
  },
};
