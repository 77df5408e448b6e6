import { z } from 'zod';
import { localeChain } from '../../domain/locale';
import { ok, refuse } from '../../domain/result';
import { line, localeTag, slug } from '../../schema/text';
import { locateExactly } from '../../store/code-lookup';
import { query } from '../use-case';

/** One code by any spelling or alias. Refuses with `missing` at `code`. */
export const readCode = query({
  title: 'Read a code',
  right: 'registry.read',
  input: z.strictObject({ scheme: slug, code: line(120), locale: localeTag.optional() }),
  async run({ scheme, code, locale }, { db, countLookup }) {
    const found = await locateExactly(db, scheme, code, locale === undefined ? [] : localeChain(locale));
    if (found === null) return refuse('missing', 'code');
    countLookup(found.code);
    return ok(found.code);
  },
});
