import { z } from 'zod';
import { ok, refuse } from '../../domain/result';
import { line, slug } from '../../schema/text';
import { prefixOf } from '../../store/prefix-select';
import { selectPrefix } from '../../store/prefix-store';
import { query } from '../use-case';

/** A prefix in any case. Refuses with `missing` at `prefix`. */
export const readPrefix = query({
  title: 'Read a prefix',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug, prefix: line(64) }),
  async run({ scheme, prefix }, { db }) {
    for (const spelling of new Set([prefix, prefix.toUpperCase(), prefix.toLowerCase()])) {
      const row = await selectPrefix(db, scheme, spelling);
      if (row !== null) return ok(prefixOf(row));
    }
    return refuse('missing', 'prefix');
  },
});
