import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { ActivityLine } from '@/lib/domain/activity';
import type { Page } from '@/lib/domain/page';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { EmptyState } from '../ui/empty-state';
import { ListDownload } from '../ui/list-download';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getTimeTexts } from '../ui/relative-time';
import { activityColumns } from './activity-columns';
import { type ActivityCounts, activityConditions, activityFacets, singleConditions } from './activity-facets';
import { ActivityFilters } from './activity-filters';
import { activityRow } from './activity-row';
import { ActivityTable } from './activity-table';

type Props = ListView & {
  page: Page<ActivityLine>;
  counts: ActivityCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
};

export const ACTIVITY_TABLE = 'activity';

/** What happened, as its address says: toolbar, table, footer. */
export async function ActivityList({ page, counts, schemes, search, ...shown }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('activity');
  const path = localeHref(locale, '/activity');
  const facets = activityFacets(counts, search, { schemes, t, number: (count) => format.number(count) });
  const needs = {
    t,
    list: (texts: readonly string[]) => format.list(texts, { type: 'conjunction' }),
    href: (to: string) => localeHref(locale, to),
    schemes: new Map(schemes.map(({ slug, name }) => [slug, name])),
    time: await getTimeTexts(),
  };
  const frame = await getListFrame({
    ...shown,
    search,
    id: ACTIVITY_TABLE,
    path,
    page,
    columns: activityColumns(t),
    conditions: [...activityConditions(facets, search, t), ...singleConditions(search, t)],
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'none',
    nothing: <EmptyState title={t('emptyAll')}>{t('emptyAllWhy')}</EmptyState>,
  });
  return (
    <ActivityTable
      {...frame}
      rows={page.items.map((line) => activityRow(line, needs))}
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
    />
  );
}
