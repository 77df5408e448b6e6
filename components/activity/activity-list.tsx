import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { ActivityLine } from '@/lib/domain/activity';
import type { Page } from '@/lib/domain/page';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { filterWords } from '../ui/filter-words';
import { ListDownload } from '../ui/list-download';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { getTimeTexts } from '../ui/relative-time';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { activityColumns } from './activity-columns';
import { type ActivityCounts, activityConditions, activityFacets, singleConditions } from './activity-facets';
import { ActivityFilters } from './activity-filters';
import { activityRow } from './activity-row';
import { ActivityTable } from './activity-table';

type Props = {
  page: Page<ActivityLine>;
  counts: ActivityCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
};

export const ACTIVITY_TABLE = 'activity';

/** What happened, as its address says: toolbar, table, footer. */
export async function ActivityList({ page, counts, schemes, search, density, chosenColumns }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('activity');
  const list = await getTranslations('list');
  const path = localeHref(locale, '/activity');
  const facets = activityFacets(counts, search, { schemes, t, number: (count) => format.number(count) });
  const filter = filterWords(locale, [
    ...activityConditions(facets, search, t),
    ...singleConditions(search, t),
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });
  const needs = {
    t,
    list: (texts: readonly string[]) => format.list(texts, { type: 'conjunction' }),
    href: (to: string) => localeHref(locale, to),
    schemes: new Map(schemes.map(({ slug, name }) => [slug, name])),
    time: await getTimeTexts(),
  };
  return (
    <ActivityTable
      model={tableModel({
        id: ACTIVITY_TABLE,
        path,
        search,
        columns: activityColumns(t),
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((line) => activityRow(line, needs))}
      density={density}
      texts={await getTableTexts()}
      caption={t('title')}
      newText={t('new')}
      filters={<ActivityFilters path={path} search={search} facets={facets} />}
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
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={null}
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
