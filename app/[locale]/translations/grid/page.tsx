import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactElement } from 'react';
import type { GridEditing } from '@/components/edit-translation/grid-editing-texts';
import { PageHead } from '@/components/frame/page-head';
import { GRID_TABLE, shownLocales } from '@/components/translation/grid-columns';
import { GridList } from '@/components/translation/grid-list';
import { searchFrom } from '@/components/ui/address';
import { tableViewFrom } from '@/components/ui/table-model';
import { ok } from '@/lib/domain/result';
import { localeHref } from '@/lib/i18n/href';
import { countCodes } from '@/lib/usecases/code/count-codes';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { listLocales } from '@/lib/usecases/translation/list-locales';
import { listTranslationGrid } from '@/lib/usecases/translation/list-translation-grid';
import { attempt, read } from '@/lib/web/read';
import { rightsTo } from '@/lib/web/rights';
import { inputFrom } from '@/lib/web/search-params';
import { listAt } from '../../list-at';
import { listView } from '../../list-view';
import { Refused } from '../../refused';
import { applyReview, previewReview, saveCellAction, undoReview } from './actions';

type Params = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Params> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('translationGrid');
  return { title: t('title') };
}

/** Messages beside each other in several languages. */
export default async function TranslationGridPage({ searchParams }: Props) {
  const t = await getTranslations('translationGrid');
  const translation = await getTranslations('translation');
  const locale = await getLocale();
  const path = localeHref(locale, '/translations/grid');
  return (
    <>
      <PageHead
        trail={[{ href: localeHref(locale, '/translations'), label: translation('title') }]}
        title={t('title')}
      />
      <div className="page-body">{await listAt(path, grid(path, await searchParams))}</div>
    </>
  );
}

async function grid(path: string, params: Params): Promise<ReactElement> {
  const search = searchFrom(params);
  const [locales, view] = await Promise.all([read(listLocales, {}), listView(GRID_TABLE, search)]);
  const known = locales.map(({ tag }) => tag);
  const shown = shownLocales(known, tableViewFrom(search, view.chosenColumns).columns);
  const [page, counts, schemes, editing] = await Promise.all([
    attempt(listTranslationGrid, { ...inputFrom(listTranslationGrid, params), locales: shown }),
    params.facet === undefined
      ? ok({})
      : attempt(countCodes, { ...inputFrom(countCodes, params), locales: shown }),
    attempt(listGrammars, {}),
    editingOf(shown),
  ]);
  if (!page.ok || !counts.ok || !schemes.ok) {
    return <Refused results={[page, counts, schemes]} path={path} search={search} />;
  }
  return (
    <GridList
      page={page.value}
      counts={counts.value}
      schemes={schemes.value}
      known={known}
      shown={shown}
      {...view}
      editing={editing}
    />
  );
}

/** What the reader may do in the locales of the grid; null: only read. */
async function editingOf(shown: readonly string[]): Promise<GridEditing | null> {
  const rights = await Promise.all(
    shown.map(async (locale) => ({ locale, may: await rightsTo({ locale }) })),
  );
  const writable = rights.filter(({ may }) => may.has('translation.save')).map(({ locale }) => locale);
  const reviewable = rights.filter(({ may }) => may.has('translation.review')).map(({ locale }) => locale);
  if (writable.length === 0) return null;
  return {
    save: saveCellAction,
    writable,
    reviewable,
    bulk: { preview: previewReview, apply: applyReview, undo: undoReview },
  };
}
