import { ok } from '../../domain/result';
import { findSimilarTextsInput } from '../../schema/translation';
import { query } from '../use-case';
import { findEntry } from './find-entry';
import { similarTexts } from './text-memory';

/** Approved texts of similar messages in a locale, most alike first. Refuses with `missing` at `code` or `locale`. */
export const findSimilarTexts = query({
  title: 'Find similar texts',
  right: 'registry.read',
  input: findSimilarTextsInput,
  async run(asked, { db }) {
    const found = await findEntry(db, asked);
    if (!found.ok) return found;
    const { id, code, locale } = found.value;
    return ok(await similarTexts(db, { id, message: code.message }, locale.tag));
  },
});
