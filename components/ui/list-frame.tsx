import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeHref } from '@/lib/i18n/href';
import { addressWith } from './address';
import { EmptyList } from './empty-list';
import { type Condition, filterWords } from './filter-words';
import { ListFooter } from './list-footer';
import type { Density } from './preference';
import { type TableColumn, type TableModel, type TableView, tableModel, tableViewFrom } from './table-model';
import { getTableTexts, type TableTexts } from './table-texts';

/** How a list is to be shown: its address says what of it, cookies say how. */
export type ListView = {
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
};

/** What a list's table has besides its rows and its toolbar. */
export type ListFrame = {
  model: TableModel;
  density: Density;
  texts: TableTexts;
  empty?: ReactNode;
  footer?: ReactNode;
};

type Input = ListView & {
  /** Names the cookie that remembers the columns. */
  id: string;
  /** Of the list, with the locale. */
  path: string;
  /** How many rows there are, and where the pages before and after are. */
  page: { total: number; previousCursor: string | null; nextCursor: string | null };
  columns: readonly TableColumn[];
  /** Left out: as address and cookie say. */
  view?: TableView;
  /** What is filtered by, besides text. */
  conditions: readonly Condition[];
  /** How many there are, in words. */
  total: string;
  /** Where a filter lets nothing through: that this is so, and the way to everything. */
  none: { title: string; all: string; href?: string };
  /** Whether `q` filters it, and whether the search for everything finds such things, too. */
  text: 'none' | 'here' | 'everywhere';
  /** Stands there when nothing is filtered by and yet nothing is. */
  nothing: ReactNode;
};

/** On the server: all that lists have in common around their rows, out of their address. */
export async function getListFrame(input: Input): Promise<ListFrame> {
  const { id, path, search, page, columns, chosenColumns, density } = input;
  const { view = tableViewFrom(search, chosenColumns), conditions, total, none, text, nothing } = input;
  const locale = await getLocale();
  const t = await getTranslations('list');
  const q = text === 'none' ? '' : (search.get('q')?.trim() ?? '');
  const filter = filterWords(locale, [
    ...conditions,
    { values: q === '' ? [] : [q], phrase: (words) => t('hasText', { text: words }) },
  ]);
  return {
    model: tableModel({ id, path, search, columns, view }),
    density,
    texts: await getTableTexts(),
    empty: (
      <EmptyList
        title={none.title}
        all={{ href: none.href ?? path, text: none.all }}
        filter={filter}
        firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
        everywhereHref={
          text === 'everywhere' && q !== '' ? localeHref(locale, `/?${new URLSearchParams({ q })}`) : null
        }
        nothing={nothing}
      />
    ),
    footer: (
      <ListFooter
        path={path}
        search={search}
        words={filter === null ? total : t('filtered', { total, filter })}
        previousCursor={page.previousCursor}
        nextCursor={page.nextCursor}
      />
    ),
  };
}
