import { getTranslations } from 'next-intl/server';
import type { CellTexts } from './cell-editing';

/** On the server: what a table says whose cells may be edited. */
export async function getCellTexts(): Promise<CellTexts> {
  const t = await getTranslations('cell');
  return {
    edit: t('edit', { column: '{column}' }),
    notSaved: t('notSaved'),
    again: t('again'),
    dismiss: t('dismiss'),
    changedMeanwhile: t('changedMeanwhile'),
    mine: t('mine'),
    theirs: t('theirs'),
    keepMine: t('keepMine'),
    takeTheirs: t('takeTheirs'),
    empty: t('empty'),
  };
}
