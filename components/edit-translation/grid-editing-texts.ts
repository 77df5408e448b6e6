import { getTranslations } from 'next-intl/server';
import { getBulkTexts } from '../bulk-change/bulk-texts';
import { getFormTexts } from '../fault/form-texts';
import type { GridLocale } from '../translation/grid-columns';
import { getCellTexts } from '../ui/cell-texts';
import type { GridBulkNeeds } from './grid-bulk-needs';
import type { GridEditingNeeds } from './grid-editing-needs';

/** What a reader may do in the grid. */
export type GridEditing = Pick<GridEditingNeeds, 'save' | 'writable'> & {
  readonly reviewable: readonly string[];
  readonly bulk: Pick<GridBulkNeeds, 'preview' | 'apply' | 'undo'>;
};

/** On the server: what the grid says to who may write in it. */
export async function gridEditingNeeds(
  { save, writable, reviewable, bulk }: GridEditing,
  grid: Pick<GridBulkNeeds, 'shown' | 'matching'> & { readonly locales: readonly GridLocale[] },
): Promise<GridEditingNeeds> {
  const t = await getTranslations('translationGrid');
  const { unreachable } = await getFormTexts();
  const count = '{count}';
  const { locales, shown, matching } = grid;
  const all = locales.map(({ tag, name }) => ({ value: tag, label: name }));
  const reviewed = all.filter(({ value }) => reviewable.includes(value));
  return {
    save,
    writable,
    unreachable,
    texts: await getCellTexts(),
    labels: Object.fromEntries(locales.map(({ tag, name }) => [tag, name])),
    bulk:
      reviewed.length === 0
        ? null
        : {
            ...bulk,
            matching,
            reviewed,
            shown,
            locales: all,
            unreachable,
            texts: {
              ...(await getBulkTexts()),
              title: t('bulk.title'),
              which: t('bulk.which'),
              selected: t('bulk.selected', { count }),
              all: t('bulk.all', { count }),
              locale: t('bulk.locale'),
              approve: t('bulk.approve'),
              outdate: t('bulk.outdate'),
              copy: t('bulk.copy'),
              from: t('bulk.from'),
              apply: t('bulk.apply', { count }),
              done: t('bulk.done', { count }),
            },
          },
  };
}
