import { z } from 'zod';
import { ok } from '../../domain/result';
import { allLocales } from '../../store/translation-store';
import { query } from '../use-case';

/** The languages that messages are translated into, by tag. */
export const listLocales = query({
  title: 'List the languages',
  right: 'registry.read',
  input: z.strictObject({}),
  async run(_input, { db }) {
    return ok(await allLocales(db));
  },
});
