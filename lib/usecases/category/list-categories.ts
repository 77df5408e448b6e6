import { z } from 'zod';
import { ok } from '../../domain/result';
import { slug } from '../../schema/text';
import { selectCategories } from '../../store/category-store';
import { query } from '../use-case';

/** Vocabularies are small; this bounds an answer all the same. */
const LIMIT = 2_000;

/** The vocabulary of one scheme, or of all. */
export const listCategories = query({
  title: 'List the categories',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug.optional() }),
  async run({ scheme }, { db }) {
    return ok(await selectCategories(db, scheme ?? null, LIMIT));
  },
});
