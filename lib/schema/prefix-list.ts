import { z } from 'zod';
import { lifecycle } from '../domain/lifecycle';
import { listInput, searchText, several } from './list';
import { slug } from './text';

export const prefixSortFields = ['prefix', 'title', 'codes', 'updatedAt'] as const;

/** What a list of prefixes can be narrowed by; values of one filter are alternatives, filters add up. */
export const prefixFilterInput = {
  scheme: several(slug),
  owner: several(slug),
  status: several(z.enum(lifecycle)),
  /** Only prefixes that nobody owns. */
  orphaned: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  q: searchText,
};

export const listPrefixesInput = z.strictObject({ ...listInput(prefixSortFields), ...prefixFilterInput });
export const countPrefixesInput = z.strictObject(prefixFilterInput);
export type ListPrefixes = z.output<typeof listPrefixesInput>;
export type PrefixFilter = z.output<typeof countPrefixesInput>;
