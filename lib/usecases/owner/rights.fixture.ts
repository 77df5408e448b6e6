import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { addOwnerMember } from './add-owner-member';
import { createOwner } from './create-owner';
import { listOwnerMembers } from './list-owner-members';
import { removeOwnerMember } from './remove-owner-member';
import { restoreOwner } from './restore-owner';
import { updateOwner } from './update-owner';

const { owner } = stage;

export const ownerCases: Cases = {
  'add an owner': {
    useCase: createOwner,
    input: ({ fresh }) => ({ slug: fresh, name: 'New', kind: 'team', contact: null, contactOwner: null }),
    rest: 'POST /owners',
    form: '/owners/new #owner',
  },
  'see who acts for an owner': {
    useCase: listOwnerMembers,
    input: () => ({ owner }),
    rest: 'GET /owners/{owner}/members',
  },
  'let a user act for an owner': {
    useCase: addOwnerMember,
    input: ({ other }) => ({ owner, userId: other }),
    rest: 'PUT /owners/{owner}/members/{userId}',
    form: '/owners/{owner}/members #add-member',
  },
  'end that a user acts for an owner': {
    useCase: removeOwnerMember,
    input: ({ deputy }) => ({ owner, userId: deputy }),
    rest: 'DELETE /owners/{owner}/members/{userId}',
    form: '/owners/{owner}/members #remove-{userId}',
  },
  'change an owner': {
    useCase: updateOwner,
    input: ({ fresh }) => ({ owner, name: fresh }),
    rest: 'PATCH /owners/{owner}',
    form: '/owners/{owner}/edit #owner',
  },
  'bring back an owner': {
    useCase: restoreOwner,
    input: ({ beginnings }) => ({ owner, event: beginnings.owner, state: 'after' }),
    rest: null,
  },
};
