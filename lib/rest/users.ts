import { z } from '@hono/zod-openapi';
import { writtenRole } from '../domain/role';
import type { User, UserDetails } from '../domain/user';
import { ownerReference } from '../schema/owner-reference';
import { createUser } from '../usecases/user/create-user';
import { listUsers } from '../usecases/user/list-users';
import { readUser } from '../usecases/user/read-user';
import { updateUser } from '../usecases/user/update-user';
import { endpoint, type Resources } from './endpoint';
import { pageOf, presentPage } from './page-answer';

const role = z.union([
  z.enum(['member', 'registrar', 'admin']),
  z.object({ translator: z.string() }),
  z.object({ reviewer: z.string() }),
]);

const fields = {
  id: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(role).readonly(),
  disabled: z.boolean().describe('Can neither sign in nor use an API token.'),
  createdAt: z.iso.datetime(),
};

const user = z.object(fields).openapi('User');

const details = z
  .object({
    ...fields,
    owners: z.array(ownerReference).readonly().describe('Whom they act for.'),
    sessions: z.int().describe('How many browsers they are signed in with.'),
    hasPassword: z.boolean(),
  })
  .openapi('UserDetails');

function presentUser({ id, email, name, roles, disabledAt, createdAt }: User): z.input<typeof user> {
  return {
    id,
    email,
    name,
    roles: roles.map(writtenRole),
    disabled: disabledAt !== null,
    createdAt: createdAt.toISOString(),
  };
}

function presentDetails(found: UserDetails): z.input<typeof details> {
  const { owners, sessions, hasPassword } = found;
  return { ...presentUser(found), owners, sessions, hasPassword };
}

export const users: Resources = {
  '/users': {
    get: endpoint(listUsers, { answer: pageOf(user), present: presentPage(presentUser) }),
    post: endpoint(createUser, { answer: user, present: presentUser, status: 201 }),
  },
  '/users/{id}': {
    get: endpoint(readUser, { answer: details, present: presentDetails }),
    patch: endpoint(updateUser, { answer: user, present: presentUser }),
  },
};
