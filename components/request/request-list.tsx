import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { PrefixRequest } from '@/lib/domain/request';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { filterWords } from '../ui/filter-words';
import { ListDownload } from '../ui/list-download';
import { ListFilters } from '../ui/list-filters';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { getTimeTexts } from '../ui/relative-time';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { NoRequests, type RequestView } from './no-requests';
import { requestColumns } from './request-columns';
import { type RequestCounts, requestConditions, requestFacets } from './request-facets';
import { requestRow } from './request-row';
import { requestStateWords } from './request-state-words';
import { RequestTable } from './request-table';

type Props = {
  page: Page<PrefixRequest>;
  counts: RequestCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  view: RequestView;
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
};

export const REQUEST_TABLE = 'requests';

/** A list of requests as its address says: toolbar, table, footer. */
export async function RequestList({ page, counts, schemes, view, search, density, chosenColumns }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('requests');
  const list = await getTranslations('list');
  const path = localeHref(locale, '/requests');
  const q = search.get('q')?.trim() ?? '';
  const facets = requestFacets(counts, search, { schemes, t, number: (count) => format.number(count) });
  const filter = filterWords(locale, [
    ...requestConditions(facets, search, t),
    { values: q === '' ? [] : [q], phrase: (text) => list('hasText', { text }) },
  ]);
  const total = t(`total.${view}`, { exact: String(page.totalIsExact), count: page.total });
  const needs = {
    schemes: new Map(schemes.map(({ slug, name }) => [slug, name])),
    href: (to: string) => localeHref(locale, to),
    time: await getTimeTexts(),
    kind: (kind: PrefixRequest['subject']['kind']) => t(`kindOf.${kind}`),
    conflict: (conflict: PrefixRequest['conflicts'][number]) => t(`conflictOf.${conflict}`),
    approvals: (given: number, needed: number) => t('approvalsOf', { given, needed }),
    list: (texts: readonly string[]) => format.list(texts, { type: 'unit' }),
  };
  return (
    <RequestTable
      model={tableModel({
        id: REQUEST_TABLE,
        path,
        search,
        columns: requestColumns(t),
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((request) => requestRow(request, needs))}
      density={density}
      texts={await getTableTexts()}
      caption={t(`caption.${view}`)}
      states={requestStateWords(t)}
      escalated={t('escalated')}
      filters={<ListFilters path={path} search={search} label={t('filter')} facets={facets} />}
      tools={
        <ListDownload
          path={`${path}/download`}
          search={search}
          formats={{ csv: t('csv'), json: t('json') }}
        />
      }
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: `${path}?view=${view}`, text: t('clear') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={null}
          nothing={<NoRequests view={view} />}
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
