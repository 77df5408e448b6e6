import { getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { Term } from '@/lib/domain/translation-entry';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { filterWords } from '../ui/filter-words';
import { LinkButton } from '../ui/link-button';
import { ListFilters } from '../ui/list-filters';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { getTimeTexts } from '../ui/relative-time';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { TermTable } from './term-table';

type Props = {
  page: Page<Term>;
  path: string;
  search: URLSearchParams;
  locale: string;
  density: Density;
  chosenColumns: string | undefined;
  /** Where a new term is added; null for who may not. */
  newHref: string | null;
};

export const TERM_TABLE = 'terms';

/** The glossary of a language as its address says: toolbar, table, footer. */
export async function TermList({ page, path, search, locale, density, chosenColumns, newHref }: Props) {
  const t = await getTranslations('glossary');
  const list = await getTranslations('list');
  const q = search.get('q')?.trim() ?? '';
  const filter = filterWords(await getLocale(), [
    { values: q === '' ? [] : [q], phrase: (text: string) => list('hasText', { text }) },
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  const time = await getTimeTexts();
  return (
    <TermTable
      model={tableModel({
        id: TERM_TABLE,
        path,
        search,
        columns: [
          { id: 'term', label: t('term'), sortable: true, pinned: true },
          { id: 'translation', label: t('translation') },
          { id: 'note', label: t('note'), grow: true },
          { id: 'updatedAt', label: t('updatedAt') },
        ],
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map(({ id, term, translation, note, updatedAt }) => ({
        id: String(id),
        term,
        href: newHref === null ? null : `${path}/${id}`,
        translation,
        note,
        updatedAt: time(new Date(updatedAt)),
      }))}
      locale={locale}
      density={density}
      texts={await getTableTexts()}
      caption={t('title')}
      filters={<ListFilters path={path} search={search} label={t('filter')} facets={[]} />}
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={null}
          nothing={
            <EmptyState
              title={t('emptyAll')}
              action={
                newHref && (
                  <LinkButton href={newHref} variant="primary">
                    {t('add')}
                  </LinkButton>
                )
              }
            >
              {t('emptyAllWhy')}
            </EmptyState>
          }
        />
      }
      footer={
        <ListFooter
          path={path}
          search={search}
          words={filter === null ? total : list('filtered', { total, filter })}
          previousCursor={page.previousCursor}
          nextCursor={page.nextCursor}
        />
      }
    />
  );
}
