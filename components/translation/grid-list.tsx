import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import type { Page } from '@/lib/domain/page';
import type { Scheme } from '@/lib/domain/scheme/scheme';
import { GRID_LOCALES, type GridEntry } from '@/lib/domain/translation-grid';
import { localeHref } from '@/lib/i18n/href';
import { type CodeCounts, codeConditions, codeFacetNames, codeFacets } from '../code/code-facets';
import { type GridEditing, gridEditingNeeds } from '../edit-translation/grid-editing-texts';
import { addressWith } from '../ui/address';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { ListFilters } from '../ui/list-filters';
import { getListFrame, type ListView } from '../ui/list-frame';
import { Note } from '../ui/note';
import { tableViewFrom } from '../ui/table-model';
import { GRID_TABLE, gridColumns, gridLocale } from './grid-columns';
import { gridConditions, gridFacets } from './grid-facets';
import { gridRow } from './grid-row';
import { GridTable } from './grid-table';
import { rowsAddress } from './rows-address';

type Props = ListView & {
  page: Page<GridEntry>;
  counts: CodeCounts;
  schemes: readonly Pick<Scheme, 'slug' | 'name' | 'grammar' | 'messageStyle'>[];
  /** Tags of all locales, and of those whose texts the page has. */
  known: readonly string[];
  shown: readonly string[];
  /** Null: the reader writes in none of the shown locales. */
  editing: GridEditing | null;
};

/** The grid as its address says: toolbar, table, footer. */
export async function GridList(props: Props) {
  const { page, counts, schemes, known, shown, search, density, chosenColumns, editing } = props;
  const locale = await getLocale();
  const format = await getFormatter();
  const t = await getTranslations('translationGrid');
  const codes = await getTranslations('codes');
  const states = await getTranslations('translation');
  const path = localeHref(locale, '/translations/grid');

  const ofTexts = gridFacets(search, { t, states });
  const facets = codeFacets(counts, search, {
    schemes,
    t: codes,
    statuses: await getTranslations('lifecycle'),
    number: (count) => format.number(count),
    owners: new Map(
      page.items.flatMap(({ code }) => code.owners.map(({ slug, name }) => [slug, name] as const)),
    ),
    more: (name) => ({
      from: addressWith(localeHref(locale, '/codes/facets'), search, { facet: name, locales: shown }),
      page: addressWith(path, search, { facet: codeFacetNames }),
    }),
  });
  const locales = known.map((tag) => gridLocale(tag, locale));
  const view = tableViewFrom(search, chosenColumns);
  const leftOut = locales.filter(({ tag }) => view.columns?.includes(tag) && !shown.includes(tag));

  const needs = {
    schemes: new Map(schemes.map((scheme) => [scheme.slug, scheme])),
    href: (to: string) => localeHref(locale, to),
  };
  const frame = await getListFrame({
    density,
    chosenColumns,
    search,
    id: GRID_TABLE,
    path,
    page,
    columns: gridColumns(t, locales, shown),
    view: {
      ...view,
      columns: view.columns && [...view.columns.filter((id) => !known.includes(id)), ...shown],
    },
    conditions: [...gridConditions(ofTexts, search, t), ...codeConditions(facets, search, codes)],
    total: codes('total', { exact: String(page.totalIsExact), count: page.total }),
    none: { title: codes('empty'), all: codes('all') },
    text: 'everywhere',
    nothing: (
      <EmptyState
        title={states('emptyAll')}
        action={<LinkButton href={localeHref(locale, '/schemes')}>{codes('schemes')}</LinkButton>}
      >
        {states('emptyAllWhy')}
      </EmptyState>
    ),
  });
  return (
    <>
      {leftOut.length > 0 && (
        <div className="mb-3">
          <Note>
            {t('tooMany', {
              most: GRID_LOCALES,
              names: format.list(leftOut.map(({ name }) => name)),
            })}
          </Note>
        </div>
      )}
      <GridTable
        view={rowsAddress(path, search, shown, null)}
        {...frame}
        locales={locales.filter(({ tag }) => shown.includes(tag))}
        queues={Object.fromEntries(
          shown.map((tag) => [tag, localeHref(locale, `/translations/${encodeURIComponent(tag)}`)]),
        )}
        first={{
          rows: page.items.map((entry) => gridRow(entry, needs)),
          more: page.nextCursor && rowsAddress(path, search, shown, page.nextCursor),
        }}
        editing={editing && (await gridEditingNeeds(editing, { locales, shown, matching: page.total }))}
        words={{
          caption: t('caption'),
          selected: codes('selected'),
          state: {
            missing: states('state.missing'),
            draft: states('state.draft'),
            'needs-review': states('state.needs-review'),
            approved: states('state.approved'),
            rejected: states('state.rejected'),
          },
          outdated: states('outdated'),
          notFetched: t('notFetched'),
          again: t('again'),
        }}
        filters={
          <ListFilters path={path} search={search} label={codes('filter')} facets={[...ofTexts, ...facets]} />
        }
      />
    </>
  );
}
