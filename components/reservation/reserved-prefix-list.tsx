import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { Reservation } from '@/lib/domain/reservation';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { getFormTexts } from '../fault/form-texts';
import { EmptyState } from '../ui/empty-state';
import { FacetChips, FacetMenus } from '../ui/facet-list';
import { chosenOf, facetOptions } from '../ui/facet-options';
import type { FormAction } from '../ui/form-answer';
import { getListFrame, type ListView } from '../ui/list-frame';
import { ReservedPrefixTable } from './reserved-prefix-table';

type Props = ListView & {
  page: Page<Reservation>;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  /** Of the list, with the locale. */
  path: string;
  /** Gives one back, for who may. */
  end: FormAction | null;
};

export const RESERVED_PREFIX_TABLE = 'reserved-prefixes';

/** The prefixes that are reserved, as its address says: toolbar, table, footer. */
export async function ReservedPrefixList({ page, schemes, path, end, search, ...shown }: Props) {
  const t = await getTranslations('reservedPrefixes');
  const locale = await getLocale();
  const format = await getFormatter();
  const names = new Map(schemes.map(({ slug, name }) => [slug, name]));
  const chosen = search.getAll('scheme');
  const options = facetOptions(
    schemes.map(({ slug }) => ({ value: slug, label: null, count: null })),
    chosen,
    (slug) => ({ label: names.get(slug) ?? slug, short: names.get(slug) ?? slug }),
    String,
  );
  const facets = [{ name: 'scheme', label: t('scheme'), options }];
  const frame = await getListFrame({
    ...shown,
    search,
    id: RESERVED_PREFIX_TABLE,
    path,
    page,
    columns: [
      { id: 'prefix', label: t('prefix'), pinned: true },
      { id: 'scheme', label: t('scheme') },
      { id: 'until', label: t('until'), sortable: true },
      { id: 'holder', label: t('holder') },
      { id: 'reason', label: t('reason'), grow: true },
      { id: 'by', label: t('by'), optional: true },
      ...(end === null ? [] : [{ id: 'end', label: t('end') }]),
    ],
    conditions: [
      {
        values: chosenOf(options, chosen).map(({ short }) => short),
        phrase: (values) => t('where.scheme', { values }),
      },
    ],
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'none',
    nothing: <EmptyState title={t('emptyAll')}>{t('emptyAllWhy')}</EmptyState>,
  });
  return (
    <ReservedPrefixTable
      {...frame}
      rows={page.items.map(({ id, prefix, scheme, until, owner, by, reason }) => ({
        id: String(id),
        prefix,
        scheme: { href: localeHref(locale, `/schemes/${scheme}`), text: names.get(scheme) ?? scheme },
        until: format.dateTime(new Date(until), 'day'),
        holder: owner && { href: localeHref(locale, `/owners/${owner.slug}`), text: owner.name },
        reason,
        by: by ?? '–',
      }))}
      caption={t('title')}
      end={end && { action: end, label: t('end'), prefix: t('endPrefix'), texts: await getFormTexts() }}
      filters={
        <>
          <FacetMenus path={path} search={search} facets={facets} />
          <FacetChips path={path} search={search} facets={facets} />
        </>
      }
    />
  );
}
