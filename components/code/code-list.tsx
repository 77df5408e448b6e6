import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Code } from '@/lib/domain/code';
import type { Page } from '@/lib/domain/page';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { localeHref } from '@/lib/i18n/href';
import type { BulkNeeds } from '../edit-code/bulk-needs';
import { codeEditingNeeds } from '../edit-code/code-editing-texts';
import { lifecycleWords } from '../scheme/lifecycle-words';
import { addressWith } from '../ui/address';
import { EmptyList } from '../ui/empty-list';
import { EmptyState } from '../ui/empty-state';
import { filterWords } from '../ui/filter-words';
import type { FormAction } from '../ui/form-answer';
import { LinkButton } from '../ui/link-button';
import { ListDownload } from '../ui/list-download';
import { ListFilters } from '../ui/list-filters';
import { ListFooter } from '../ui/list-footer';
import type { Density } from '../ui/preference';
import { getTimeTexts } from '../ui/relative-time';
import { tableModel, tableViewFrom } from '../ui/table-model';
import { getTableTexts } from '../ui/table-texts';
import { codeColumns } from './code-columns';
import { type CodeCounts, codeConditions, codeFacetNames, codeFacets } from './code-facets';
import { codeRow, codeRowId } from './code-row';
import { CodeTable } from './code-table';

type Props = {
  page: Page<Code>;
  /** Of the facets whose checklists the page has; the others are fetched when they are opened. */
  counts: CodeCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name' | 'grammar' | 'messageStyle'>[];
  search: URLSearchParams;
  density: Density;
  /** What the reader's cookie says of the columns. */
  chosenColumns: string | undefined;
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
  const { page, counts, schemes, search, density, chosenColumns, editing } = props;
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('codes');
  const list = await getTranslations('list');
  const statuses = await getTranslations('lifecycle');
  const path = localeHref(locale, '/codes');
  const q = search.get('q')?.trim() ?? '';

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
  const filter = filterWords(locale, [
    ...codeConditions(facets, search, t),
    { values: q === '' ? [] : [q], phrase: (text) => list('hasText', { text }) },
  ]);
  const total = t('total', { exact: String(page.totalIsExact), count: page.total });

  const needs = {
    schemes: new Map(schemes.map((scheme) => [scheme.slug, scheme])),
    href: (to: string) => localeHref(locale, to),
    time: await getTimeTexts(),
    editable: new Map((editing?.codes ?? []).map((code) => [codeRowId(code), code])),
  };
  return (
    <CodeTable
      model={tableModel({
        id: CODE_TABLE,
        path,
        search,
        columns: codeColumns(t),
        view: tableViewFrom(search, chosenColumns),
      })}
      rows={page.items.map((code) => codeRow(code, needs))}
      density={density}
      editing={editing && (await codeEditingNeeds(editing.save, { ...editing.bulk, matching: page.total }))}
      texts={await getTableTexts()}
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
      empty={
        <EmptyList
          title={t('empty')}
          all={{ href: path, text: t('all') }}
          filter={filter}
          firstHref={page.total > 0 ? addressWith(path, search, {}) : null}
          everywhereHref={q === '' ? null : localeHref(locale, `/?${new URLSearchParams({ q })}`)}
          nothing={
            <EmptyState
              title={t('emptyAll')}
              action={<LinkButton href={localeHref(locale, '/schemes')}>{t('schemes')}</LinkButton>}
            >
              {t('emptyAllWhy')}
            </EmptyState>
          }
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
