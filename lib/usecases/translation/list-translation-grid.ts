import type { Page } from '../../domain/page';
import { ok } from '../../domain/result';
import type { GridEntry, GridText } from '../../domain/translation-grid';
import { listTranslationGridInput } from '../../schema/translation-grid';
import { codeOf } from '../../store/code-select';
import { askedTexts } from '../../store/text-filter';
import { textsOfCodes } from '../../store/translation-grid-store';
import { codePage } from '../code-page';
import { query } from '../use-case';

const missing: GridText = { state: 'missing', text: null, outdated: false, revision: 0 };

/**
 * A page of codes, each with its default message and its texts in the locales asked for. With `state` or `outdated`:
 * codes of which a text in at least one of these locales stands so. Refuses with `cursor`. A locale that the registry
 * does not have is one in which every text is missing.
 */
export const listTranslationGrid = query({
  title: 'List codes with their texts in several locales',
  right: 'registry.read',
  input: listTranslationGridInput,
  async run({ locales, state, outdated, ...input }, { db }) {
    const page = await codePage(db, input, [], askedTexts({ locales, state, outdated }));
    if (!page.ok) return page;
    const { items: rows, ...rest } = page.value;
    const written = await textsOfCodes(
      db,
      rows.map(({ id }) => id),
      locales,
    );
    const items = rows.flatMap((row): readonly GridEntry[] => {
      const found = written.get(row.id);
      if (found === undefined) return [];
      const texts = locales.map((locale) => [locale, found.texts[locale] ?? missing]);
      return [{ code: codeOf(row), sourceRevision: found.sourceRevision, texts: Object.fromEntries(texts) }];
    });
    return ok<Page<GridEntry>>({ ...rest, items });
  },
});
