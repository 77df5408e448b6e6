import type { useTranslations } from 'next-intl';
import { directionOf } from '@/lib/domain/locale';
import { GRID_LOCALES } from '@/lib/domain/translation-grid';
import { languageName } from '../code/language-name';
import type { TableColumn } from '../ui/table-model';

export const GRID_TABLE = 'translation-grid';

/** So many locales are shown to who has not chosen any. */
const USUAL = 4;

/** A locale as a column. */
export type GridLocale = {
  readonly tag: string;
  /** In the reader's language. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
};

export function gridLocale(tag: string, readersLocale: string): GridLocale {
  return { tag, name: languageName(tag, readersLocale), dir: directionOf(tag) };
}

/**
 * Which locales are columns.
 * @param chosen columns that somebody chose; null: the usual ones
 */
export function shownLocales(known: readonly string[], chosen: readonly string[] | null): readonly string[] {
  if (chosen === null) return known.slice(0, USUAL);
  return known.filter((tag) => chosen.includes(tag)).slice(0, GRID_LOCALES);
}

/** The columns of the grid: code, default message, and every locale there is, those that are not shown to be chosen. */
export function gridColumns(
  t: ReturnType<typeof useTranslations<'translationGrid'>>,
  locales: readonly GridLocale[],
  shown: readonly string[],
): readonly TableColumn[] {
  return [
    { id: 'code', label: t('code'), sortable: true, pinned: true },
    { id: 'message', label: t('message') },
    ...locales.map(({ tag, name }) => ({ id: tag, label: name, optional: !shown.includes(tag) })),
  ];
}
