import type { Cases } from '../fixtures/rights-case';
import { countUsers } from './count-users';
import { createUser } from './create-user';
import { listUsers } from './list-users';
import { readUser } from './read-user';
import { updateUser } from './update-user';

export const userCases: Cases = {
  'see the users': { useCase: listUsers, input: () => ({}), rest: 'GET /users' },
  'count the users': { useCase: countUsers, input: () => ({}), rest: null },
  'see a user': { useCase: readUser, input: ({ other }) => ({ id: other }), rest: 'GET /users/{id}' },
  'add a user': {
    useCase: createUser,
    input: ({ fresh }) => ({ email: `${fresh}@example.com`, name: 'New', roles: ['member'] }),
    rest: 'POST /users',
    form: '/admin/users/new #user',
  },
  'change a user': {
    useCase: updateUser,
    input: ({ other }) => ({ id: other, roles: ['registrar'] }),
    rest: 'PATCH /users/{id}',
    form: '/admin/users/{id} #user',
  },
  'raise oneself': {
    useCase: updateUser,
    input: ({ self }) => ({ id: self, roles: ['member', 'admin'] }),
    rest: 'PATCH /users/{id}',
    form: '/admin/users/{id} #user',
  },
};
