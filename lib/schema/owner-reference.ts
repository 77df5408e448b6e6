import { z } from 'zod';

/** An owner as others are told of it beside something else. */
export const ownerReference = z.object({ slug: z.string(), name: z.string() }).meta({ id: 'OwnerReference' });
