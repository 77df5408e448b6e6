import { z } from 'zod';
import { line, slug } from './text';

export const createOwnerInput = z.strictObject({
  slug,
  name: line(120),
  kind: z.enum(['team', 'person']),
  /** How to reach them: an address, a channel, a person's name. */
  contact: line(200).nullable(),
  /** Slug of the owner who answers for them. */
  contactOwner: slug.nullable(),
});
export type CreateOwnerInput = z.input<typeof createOwnerInput>;
