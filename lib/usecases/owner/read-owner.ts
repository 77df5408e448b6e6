import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { slug } from '../../schema/text';
import { ownerBySlug } from '../../store/owner-store';
import { query } from '../use-case';

/** A team or a person. Refuses with `missing` at `owner`. */
export const readOwner = query({
  title: 'Read an owner',
  right: 'registry.read',
  input: z.strictObject({ owner: slug }),
  async run(input, { db }) {
    const owner = await ownerBySlug(db, input.owner);
    return owner === null ? refuse('missing', 'owner') : ok(owner);
  },
});
