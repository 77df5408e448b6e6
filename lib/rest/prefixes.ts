import { z } from '@hono/zod-openapi';
import { lifecycle } from '../domain/lifecycle';
import { ownerReference } from '../schema/owner-reference';
import { createPrefix } from '../usecases/prefix/create-prefix';
import { listPrefixes } from '../usecases/prefix/list-prefixes';
import { readPrefix } from '../usecases/prefix/read-prefix';
import { updatePrefix } from '../usecases/prefix/update-prefix';
import { endpoint, type Resources } from './endpoint';
import { pageOf } from './page-answer';

const prefix = z
  .object({
    scheme: z.string(),
    prefix: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    status: z.enum(lifecycle),
    owners: z.array(ownerReference).readonly(),
    repository: z.object({ name: z.string(), url: z.string() }).nullable(),
    counts: z.object({ codes: z.int() }),
    capacity: z
      .object({
        used: z.int(),
        free: z.int(),
        next: z.int().nullable().describe('Null where it is full, or where each category counts for itself.'),
      })
      .nullable()
      .describe('Null where codes have names instead of numbers.'),
    version: z.int().describe('Grows with each change.'),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Prefix');

export const prefixes: Resources = {
  '/prefixes': {
    get: endpoint(listPrefixes, { answer: pageOf(prefix), present: (page) => page }),
    post: endpoint(createPrefix, { answer: prefix, present: (value) => value, status: 201 }),
  },
  '/prefixes/{scheme}/{prefix}': {
    get: endpoint(readPrefix, { answer: prefix, present: (value) => value }),
    patch: endpoint(updatePrefix, { answer: prefix, present: (value) => value }),
  },
};
