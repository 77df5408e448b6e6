import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { Prefix } from '@/lib/domain/prefix';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import { prefixEditingNeeds } from '../edit-prefix/prefix-editing-texts';
import { lifecycleWords } from '../scheme/lifecycle-words';
import type { FormAction } from '../ui/form-answer';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getTimeTexts } from '../ui/relative-time';
import { NoPrefixes, type Whose } from './no-prefixes';
import { prefixColumns } from './prefix-columns';
import { type PrefixCounts, prefixConditions, prefixFacets } from './prefix-facets';
import { prefixRow, prefixRowId } from './prefix-row';
import { PrefixTable } from './prefix-table';

type Props = ListView & {
  page: Page<Prefix>;
  counts: PrefixCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name'>[];
  /** The address of the list, with the locale. */
  path: string;
  of: Whose;
  /** Which of these prefixes the reader may edit, and what saves them; left out: none. */
  editing?: {
    readonly prefixes: readonly Pick<Prefix, 'scheme' | 'prefix'>[];
    readonly save: FormAction<{ version: number }>;
  } | null;
};

export const PREFIX_TABLE = 'prefixes';

/** A list of prefixes as its address says: toolbar, table, footer. */
export async function PrefixList(props: Props) {
  const { page, counts, schemes, path, search, of, editing = null, ...shown } = props;
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('prefixes');
  const statuses = await getTranslations('lifecycle');
  const number = (count: number) => format.number(count);

  const without = of === 'everybody' ? [] : (['owner'] as const);
  const facets = prefixFacets(counts, search, { schemes, t, statuses, number, without });
  const needs = {
    schemes: new Map(schemes.map(({ slug, name }) => [slug, name])),
    href: (to: string) => localeHref(locale, to),
    time: await getTimeTexts(),
    number,
    usedOf: (used: number, all: number) => t('usedOf', { used, all }),
    editable: new Set((editing?.prefixes ?? []).map(prefixRowId)),
  };
  const frame = await getListFrame({
    ...shown,
    search,
    id: PREFIX_TABLE,
    path,
    page,
    columns: prefixColumns(t).filter(({ id }) => of === 'everybody' || id !== 'owners'),
    conditions: prefixConditions(facets, search, t),
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all'), href: of === 'nobody' ? `${path}?orphaned=true` : path },
    text: 'everywhere',
    nothing: <NoPrefixes of={of} />,
  });
  return (
    <PrefixTable
      {...frame}
      rows={page.items.map((prefix) => prefixRow(prefix, needs))}
      editing={editing && (await prefixEditingNeeds(editing.save))}
      caption={of === 'nobody' ? t('orphanedTitle') : t('title')}
      statuses={lifecycleWords(statuses)}
      orphaned={{ href: localeHref(locale, '/prefixes?orphaned=true'), text: t('orphaned') }}
      filters={<ListFilters path={path} search={search} label={t('filter')} facets={facets} />}
    />
  );
}
