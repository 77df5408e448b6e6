import { z } from 'zod';
import { line, newSlug, slug } from './text';

export const createOwnerInput = z.strictObject({
  slug: newSlug,
  name: line(120),
  kind: z.enum(['team', 'person']),
  /** How to reach them: an address, a channel, a person's name. */
  contact: line(200).nullable(),
  /** Slug of the owner who answers for them. */
  contactOwner: slug.nullable(),
});
/** What is left out stays. */
export const updateOwnerInput = z.strictObject({
  /** Slug. */
  owner: slug,
  /** Change it only if that is still its version. */
  version: z.int().min(1).optional(),
  name: line(120).optional(),
  kind: z.enum(['team', 'person']).optional(),
  contact: line(200).nullable().optional(),
  contactOwner: slug.nullable().optional(),
});

export type CreateOwnerInput = z.input<typeof createOwnerInput>;
