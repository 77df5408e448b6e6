import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Code } from '@/lib/domain/code';
import type { Page } from '@/lib/domain/page';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import type { BulkNeeds } from '../bulk-change/bulk-needs';
import { codeEditingNeeds } from '../edit-code/code-editing-texts';
import { lifecycleWords } from '../scheme/lifecycle-words';
import { addressWith } from '../ui/address';
import { EmptyState } from '../ui/empty-state';
import type { FormAction } from '../ui/form-answer';
import { LinkButton } from '../ui/link-button';
import { ListDownload } from '../ui/list-download';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { getTimeTexts } from '../ui/relative-time';
import { codeColumns } from './code-columns';
import { type CodeCounts, codeConditions, codeFacetNames, codeFacets } from './code-facets';
import { codeRow, codeRowId } from './code-row';
import { CodeTable } from './code-table';

type Props = ListView & {
  page: Page<Code>;
  /** Of the facets whose checklists the page has; the others are fetched when they are opened. */
  counts: CodeCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name' | 'grammar' | 'messageStyle'>[];
  /** What the reader may edit of these codes; null: nothing. */
  editing: {
    readonly codes: readonly Code[];
    readonly save: FormAction<{ version: number }>;
    readonly bulk: Pick<BulkNeeds, 'preview' | 'apply' | 'undo'>;
  } | null;
};

export const CODE_TABLE = 'codes';

/** The list of codes as its address says: toolbar, table, footer. */
export async function CodeList(props: Props) {
  const { page, counts, schemes, search, editing, ...shown } = props;
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('codes');
  const statuses = await getTranslations('lifecycle');
  const path = localeHref(locale, '/codes');

  const number = (count: number) => format.number(count);
  const facets = codeFacets(counts, search, {
    schemes,
    t,
    statuses,
    number,
    owners: new Map(page.items.flatMap(({ owners }) => owners.map(({ slug, name }) => [slug, name]))),
    more: (name) => ({
      from: addressWith(`${path}/facets`, search, { facet: name }),
      page: addressWith(path, search, { facet: codeFacetNames }),
    }),
  });

  const needs = {
    schemes: new Map(schemes.map((scheme) => [scheme.slug, scheme])),
    href: (to: string) => localeHref(locale, to),
    time: await getTimeTexts(),
    editable: new Map((editing?.codes ?? []).map((code) => [codeRowId(code), code])),
  };
  const frame = await getListFrame({
    ...shown,
    search,
    id: CODE_TABLE,
    path,
    page,
    columns: codeColumns(t),
    conditions: codeConditions(facets, search, t),
    total: t('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: t('empty'), all: t('all') },
    text: 'everywhere',
    nothing: (
      <EmptyState
        title={t('emptyAll')}
        action={<LinkButton href={localeHref(locale, '/schemes')}>{t('schemes')}</LinkButton>}
      >
        {t('emptyAllWhy')}
      </EmptyState>
    ),
  });
  return (
    <CodeTable
      {...frame}
      rows={page.items.map((code) => codeRow(code, needs))}
      editing={editing && (await codeEditingNeeds(editing.save, { ...editing.bulk, matching: page.total }))}
      words={{
        caption: t('title'),
        copy: t('copy'),
        copied: t('copied'),
        selected: t('selected'),
        status: lifecycleWords(statuses),
      }}
      orphaned={{ href: localeHref(locale, '/prefixes?orphaned=true'), text: t('orphaned') }}
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
