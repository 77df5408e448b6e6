import type { Page } from '../../domain/page';
import { ok } from '../../domain/result';
import type { GridEntry, GridText } from '../../domain/translation-grid';
import { listTranslationGridInput } from '../../schema/translation-grid';
import { codeOf } from '../../store/code-select';
import { textsOfCodes } from '../../store/translation-grid-store';
import { codePage } from '../code-page';
import { query } from '../use-case';

const missing: GridText = { state: 'missing', text: null, outdated: false, revision: 0 };

/**
 * A page of codes, each with its default message and its texts in the locales asked for. Refuses with `cursor`. A
 * locale that the registry does not have is one in which every text is missing.
 */
export const listTranslationGrid = query({
  title: 'List codes with their texts in several locales',
  right: 'registry.read',
  input: listTranslationGridInput,
  async run({ locales, ...input }, { db }) {
    const page = await codePage(db, input, []);
    if (!page.ok) return page;
    const { items: rows, ...rest } = page.value;
    const texts = await textsOfCodes(
      db,
      rows.map(({ id }) => id),
      locales,
    );
    const written = new Map(
      texts.map(({ codeId, locale, ...text }): [string, GridText] => [`${codeId} ${locale}`, text]),
    );
    const items = rows.map((row) => ({
      code: codeOf(row),
      texts: Object.fromEntries(
        locales.map((locale) => [locale, written.get(`${row.id} ${locale}`) ?? missing]),
      ),
    }));
    return ok<Page<GridEntry>>({ ...rest, items });
  },
});
