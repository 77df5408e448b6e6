import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getFormatter, getTranslations } from 'next-intl/server';
import { codeFacets } from '@/components/code/code-facets';
import { routing } from '@/lib/i18n/routing';
import { countCodes } from '@/lib/usecases/code/count-codes';
import { listGrammars } from '@/lib/usecases/scheme/list-grammars';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { refused, valuesOf } from '../../download';

type Context = { params: Promise<{ locale: string }> };

/** The checklist of one facet of the list at the same address, as the reader would see it: `?facet=prefix`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const search = new URL(request.url).searchParams;
  const asked = valuesOf(search);
  const [counts, schemes] = await Promise.all([
    attempt(countCodes, inputFrom(countCodes, asked)),
    attempt(listGrammars, {}),
  ]);
  if (!counts.ok) return refused(request, counts);
  if (!schemes.ok) return refused(request, schemes);

  const t = await getTranslations({ locale, namespace: 'codes' });
  const statuses = await getTranslations({ locale, namespace: 'lifecycle' });
  const format = await getFormatter({ locale });
  const number = (count: number) => format.number(count);
  const facets = codeFacets(counts.value, search, { schemes: schemes.value, t, statuses, number });
  const wanted = facets.find(({ name }) => name in counts.value);
  return Response.json(wanted?.options ?? [], { headers: { 'cache-control': 'private, no-store' } });
}
