import { z } from 'zod';
import { lifecycle } from '../domain/lifecycle';
import { listInput, searchText, several } from './list';
import { slug } from './text';

export const prefixSortFields = ['prefix', 'title', 'codes', 'updatedAt'] as const;

export const listPrefixesInput = z.strictObject({
  ...listInput(prefixSortFields),
  scheme: several(slug),
  owner: several(slug),
  status: several(z.enum(lifecycle)),
  /** Only prefixes that nobody owns. */
  orphaned: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  q: searchText,
});
export type ListPrefixes = z.output<typeof listPrefixesInput>;
export type PrefixFilter = Pick<ListPrefixes, 'scheme' | 'owner' | 'status' | 'orphaned' | 'q'>;
