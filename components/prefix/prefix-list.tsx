import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { Prefix } from '@/lib/domain/prefix';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { prefixEditingNeeds } from '../edit-prefix/prefix-editing-texts';
import { lifecycleWords } from '../scheme/lifecycle-words';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { filterWords } from '../ui/filter-words';
import type { FormAction } from '../ui/form-answer';
import { ListFilters } from '../ui/list-filters';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { getTimeTexts } from '../ui/relative-time';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { NoPrefixes, type Whose } from './no-prefixes';
import { prefixColumns } from './prefix-columns';
import { type PrefixCounts, prefixConditions, prefixFacets } from './prefix-facets';
import { prefixRow, prefixRowId } from './prefix-row';
import { PrefixTable } from './prefix-table';

type Props = {
  page: Page<Prefix>;
  counts: PrefixCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  /** The address of the list, with the locale. */
  path: string;
  search: URLSearchParams;
  of: Whose;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
  /** Which of these prefixes the reader may edit, and what saves them; left out: none. */
  editing?: {
    readonly prefixes: readonly Pick<Prefix, 'scheme' | 'prefix'>[];
    readonly save: FormAction<{ version: number }>;
  } | null;
};

export const PREFIX_TABLE = 'prefixes';

/** A list of prefixes as its address says: toolbar, table, footer. */
export async function PrefixList(props: Props) {
  const { page, counts, schemes, path, search, of, density, chosenColumns, editing = null } = props;
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('prefixes');
  const list = await getTranslations('list');
  const statuses = await getTranslations('lifecycle');
  const number = (count: number) => format.number(count);
  const q = search.get('q')?.trim() ?? '';

  const without = of === 'everybody' ? [] : (['owner'] as const);
  const facets = prefixFacets(counts, search, { schemes, t, statuses, number, without });
  const filter = filterWords(locale, [
    ...prefixConditions(facets, search, t),
    { values: q === '' ? [] : [q], phrase: (text) => list('hasText', { text }) },
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  const needs = {
    schemes: new Map(schemes.map(({ slug, name }) => [slug, name])),
    href: (to: string) => localeHref(locale, to),
    time: await getTimeTexts(),
    number,
    usedOf: (used: number, all: number) => t('usedOf', { used, all }),
    editable: new Set((editing?.prefixes ?? []).map(prefixRowId)),
  };
  return (
    <PrefixTable
      model={tableModel({
        id: PREFIX_TABLE,
        path,
        search,
        columns: prefixColumns(t).filter(({ id }) => of === 'everybody' || id !== 'owners'),
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((prefix) => prefixRow(prefix, needs))}
      density={density}
      editing={editing && (await prefixEditingNeeds(editing.save))}
      texts={await getTableTexts()}
      caption={of === 'nobody' ? t('orphanedTitle') : t('title')}
      statuses={lifecycleWords(statuses)}
      orphaned={{ href: localeHref(locale, '/prefixes?orphaned=true'), text: t('orphaned') }}
      filters={<ListFilters path={path} search={search} label={t('filter')} facets={facets} />}
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: of === 'nobody' ? `${path}?orphaned=true` : path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={q === '' ? null : localeHref(locale, `/?${new URLSearchParams({ q })}`)}
          nothing={<NoPrefixes of={of} />}
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
