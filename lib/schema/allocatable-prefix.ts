import { z } from 'zod';
import { searchText } from './list';
import { line, slug } from './text';

/** What the prefixes that one may register codes under are narrowed by. */
export const listAllocatablePrefixesInput = z.strictObject({
  scheme: slug.optional(),
  q: searchText,
});

/** The prefixes that rows of a table belong to. */
export const listChangeablePrefixesInput = z.strictObject({
  among: z.array(z.strictObject({ scheme: slug, prefix: line(64) })).max(200),
});

/** Where a new code is to go. */
export const prepareCodeInput = z.strictObject({ scheme: slug, prefix: line(64) });
