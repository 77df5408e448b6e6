import { COUNT_LIMIT, type Page, totalOf } from '../../domain/page';
import { ok, refuse } from '../../domain/result';
import type { Term } from '../../domain/translation-entry';
import { glossaryInput } from '../../schema/glossary';
import { localeByTag } from '../../store/locale-store';
import { countTerms, selectTerms } from '../../store/term-store';
import { cutPage, pageStart } from '../paging';
import { query } from '../use-case';

/** A page of the terms of a locale, by term. Refuses with `missing` at `locale`, `cursor`. */
export const listGlossary = query({
  title: 'List the glossary',
  right: 'registry.read',
  input: glossaryInput,
  async run({ locale, q, limit, sort, ...cursors }, { db }) {
    if ((await localeByTag(db, locale)) === null) return refuse('missing', 'locale');
    const list = `glossary:${locale}:${sort ?? 'term'}`;
    const start = pageStart(list, ['string', 'number'], cursors);
    if (!start.ok) return start;
    const { after, backwards } = start.value;
    const [rows, counted] = await Promise.all([
      selectTerms(db, {
        locale,
        q,
        after: after && { term: String(after[0]), id: Number(after[1]) },
        descending: (sort === '-term') !== backwards,
        limit: limit + 1,
      }),
      countTerms(db, { locale, q }, COUNT_LIMIT + 1),
    ]);
    const { rows: items, ...page } = cutPage(list, rows, limit, start.value, ({ term, id }) => [term, id]);
    return ok<Page<Term>>({ items, ...page, ...totalOf(counted) });
  },
});
