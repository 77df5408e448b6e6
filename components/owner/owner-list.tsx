import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Owner } from '@/lib/domain/owner';
import type { Page } from '@/lib/domain/page';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { chosenOf, facetOptions } from '../ui/facet-options';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { ownerRow } from './owner-row';
import { OwnerTable } from './owner-table';

type Props = ListView & {
  page: Page<Owner>;
  /** How many owners of each kind there are. */
  kinds: readonly { readonly value: Owner['kind']; readonly owners: number }[];
};

export const OWNER_TABLE = 'owners';

/** The list of owners as its address says: toolbar, table, footer. */
export async function OwnerList({ page, kinds, search, ...shown }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('owners');
  const path = localeHref(locale, '/owners');
  const number = (count: number) => format.number(count);
  const words: Readonly<Record<string, string>> = { team: t('team'), person: t('person') };

  const options = facetOptions(
    kinds.map(({ value, owners }) => ({ value, label: null, count: owners })),
    search.getAll('kind'),
    (value) => ({ label: words[value] ?? value, short: words[value] ?? value }),
    number,
  );
  const frame = await getListFrame({
    ...shown,
    search,
    id: OWNER_TABLE,
    path,
    page,
    columns: [
      { id: 'slug', label: t('owner'), sortable: true, pinned: true },
      { id: 'kind', label: t('kind') },
      { id: 'contact', label: t('contact'), grow: true },
      { id: 'prefixes', label: t('prefixes'), align: 'end' },
      { id: 'codes', label: t('codes'), align: 'end' },
    ],
    conditions: [
      {
        values: chosenOf(options, search.getAll('kind')).map(({ short }) => short),
        phrase: (values) => t('where.kind', { values }),
      },
    ],
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'everywhere',
    nothing: <EmptyState title={t('emptyAll')}>{t('emptyAllWhy')}</EmptyState>,
  });
  return (
    <OwnerTable
      {...frame}
      rows={page.items.map((owner) => ownerRow(owner, { href: (to) => localeHref(locale, to), number }))}
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
    />
  );
}
