import { z } from '@hono/zod-openapi';
import { ownerReference } from '../schema/owner-reference';
import { createOwner } from '../usecases/owner/create-owner';
import { listOwners } from '../usecases/owner/list-owners';
import { readOwner } from '../usecases/owner/read-owner';
import { updateOwner } from '../usecases/owner/update-owner';
import { endpoint, type Resources } from './endpoint';
import { orNull } from './or-null';
import { pageOf } from './page-answer';

const owner = z
  .object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['team', 'person']),
    contact: z.string().nullable().describe('How to reach them, as people write it.'),
    contactOwner: orNull(ownerReference).describe('The owner who answers for them.'),
    version: z.int().describe('Grows with each change.'),
    counts: z.object({ prefixes: z.int(), codes: z.int() }),
  })
  .openapi('Owner');

export const owners: Resources = {
  '/owners': {
    get: endpoint(listOwners, { answer: pageOf(owner), present: (page) => page }),
    post: endpoint(createOwner, { answer: owner, present: (value) => value, status: 201 }),
  },
  '/owners/{owner}': {
    get: endpoint(readOwner, { answer: owner, present: (value) => value }),
    patch: endpoint(updateOwner, { answer: owner, present: (value) => value }),
  },
};
