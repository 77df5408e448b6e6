import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { type GridRows, gridRow } from '@/components/translation/grid-row';
import { rowsAddress } from '@/components/translation/rows-address';
import { localeHref } from '@/lib/i18n/href';
import { routing } from '@/lib/i18n/routing';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { listTranslationGrid } from '@/lib/usecases/translation/list-translation-grid';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { refused, valuesOf } from '../../../download';

type Context = { params: Promise<{ locale: string }> };

/** Rows of the grid after a cursor, as the reader sees them, and where the next ones are. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const search = new URL(request.url).searchParams;
  const [page, schemes] = await Promise.all([
    attempt(listTranslationGrid, inputFrom(listTranslationGrid, valuesOf(search))),
    attempt(listGrammars, {}),
  ]);
  if (!page.ok) return refused(request, page);
  if (!schemes.ok) return refused(request, schemes);

  const { items, nextCursor } = page.value;
  const needs = {
    schemes: new Map(schemes.value.map((scheme) => [scheme.slug, scheme])),
    href: (to: string) => localeHref(locale, to),
  };
  const path = localeHref(locale, '/translations/grid');
  const rows: GridRows = {
    rows: items.map((entry) => gridRow(entry, needs)),
    more: nextCursor && rowsAddress(path, search, search.getAll('locales'), nextCursor),
  };
  return Response.json(rows, { headers: { 'cache-control': 'private, no-store' } });
}
