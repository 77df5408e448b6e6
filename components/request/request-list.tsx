import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { PrefixRequest } from '@/lib/domain/request';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { ListDownload } from '../ui/list-download';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getTimeTexts } from '../ui/relative-time';
import { NoRequests, type RequestView } from './no-requests';
import { requestColumns } from './request-columns';
import { type RequestCounts, requestConditions, requestFacets } from './request-facets';
import { requestRow } from './request-row';
import { requestStateWords } from './request-state-words';
import { RequestTable } from './request-table';

type Props = ListView & {
  page: Page<PrefixRequest>;
  counts: RequestCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  view: RequestView;
};

export const REQUEST_TABLE = 'requests';

/** A list of requests as its address says: toolbar, table, footer. */
export async function RequestList({ page, counts, schemes, view, search, ...shown }: Props) {
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('requests');
  const path = localeHref(locale, '/requests');
  const facets = requestFacets(counts, search, { schemes, t, number: (count) => format.number(count) });
  const needs = {
    schemes: new Map(schemes.map(({ slug, name }) => [slug, name])),
    href: (to: string) => localeHref(locale, to),
    time: await getTimeTexts(),
    kind: (kind: PrefixRequest['subject']['kind']) => t(`kindOf.${kind}`),
    conflict: (conflict: PrefixRequest['conflicts'][number]) => t(`conflictOf.${conflict}`),
    approvals: (given: number, needed: number) => t('approvalsOf', { given, needed }),
    list: (texts: readonly string[]) => format.list(texts, { type: 'unit' }),
  };
  const frame = await getListFrame({
    ...shown,
    search,
    id: REQUEST_TABLE,
    path,
    page,
    columns: requestColumns(t),
    conditions: requestConditions(facets, search, t),
    total: t(`total.${view}`, { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('clear'), href: `${path}?view=${view}` },
    text: 'here',
    nothing: <NoRequests view={view} />,
  });
  return (
    <RequestTable
      {...frame}
      rows={page.items.map((request) => requestRow(request, needs))}
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
    />
  );
}
