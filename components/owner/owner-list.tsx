import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Owner } from '@/lib/domain/owner';
import type { Page } from '@/lib/domain/page';
import { localeHref } from '@/lib/i18n/href';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { chosenOf, facetOptions } from '../ui/facet-options';
import { filterWords } from '../ui/filter-words';
import { ListFilters } from '../ui/list-filters';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { ownerRow } from './owner-row';
import { OwnerTable } from './owner-table';

type Props = {
  page: Page<Owner>;
  /** How many owners of each kind there are. */
  kinds: readonly { readonly value: Owner['kind']; readonly owners: number }[];
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
};

export const OWNER_TABLE = 'owners';

/** The list of owners as its address says: toolbar, table, footer. */
export async function OwnerList({ page, kinds, search, density, chosenColumns }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('owners');
  const list = await getTranslations('list');
  const path = localeHref(locale, '/owners');
  const q = search.get('q')?.trim() ?? '';
  const number = (count: number) => format.number(count);
  const words: Readonly<Record<string, string>> = { team: t('team'), person: t('person') };

  const options = facetOptions(
    kinds.map(({ value, owners }) => ({ value, label: null, count: owners })),
    search.getAll('kind'),
    (value) => ({ label: words[value] ?? value, short: words[value] ?? value }),
    number,
  );
  const filter = filterWords(locale, [
    {
      values: chosenOf(options, search.getAll('kind')).map(({ short }) => short),
      phrase: (values) => t('where.kind', { values }),
    },
    { values: q === '' ? [] : [q], phrase: (text) => list('hasText', { text }) },
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  return (
    <OwnerTable
      model={tableModel({
        id: OWNER_TABLE,
        path,
        search,
        columns: [
          { id: 'slug', label: t('owner'), sortable: true, pinned: true },
          { id: 'kind', label: t('kind') },
          { id: 'contact', label: t('contact'), grow: true },
          { id: 'prefixes', label: t('prefixes'), align: 'end' },
          { id: 'codes', label: t('codes'), align: 'end' },
        ],
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((owner) => ownerRow(owner, { href: (to) => localeHref(locale, to), number }))}
      density={density}
      texts={await getTableTexts()}
      caption={t('title')}
      kinds={{ team: t('team'), person: t('person') }}
      filters={
        <ListFilters
          path={path}
          search={search}
          label={t('filter')}
          facets={options.length === 0 ? [] : [{ name: 'kind', label: t('kind'), options }]}
        />
      }
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={q === '' ? null : localeHref(locale, `/?${new URLSearchParams({ q })}`)}
          nothing={<EmptyState title={t('emptyAll')}>{t('emptyAllWhy')}</EmptyState>}
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
