import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { inDigits } from '../../schema/list';
import { termById } from '../../store/term-store';
import { query } from '../use-case';

/** One term of a glossary. Refuses with `missing` at `id`. */
export const readTerm = query({
  title: 'Read a term',
  right: 'registry.read',
  input: z.strictObject({ id: inDigits(z.int().min(1).max(2_147_483_647)) }),
  async run({ id }, { db }) {
    const term = await termById(db, id);
    return term === null ? refuse('missing', 'id') : ok(term);
  },
});
