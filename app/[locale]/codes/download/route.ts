import { type Refused, refuseFields } from '@/lib/domain/result';
import { faultTexts } from '@/lib/rest/fault-texts';
import { answerProblem } from '@/lib/rest/problem';
import { codeListFormats, writeCodeList } from '@/lib/transfer/code-list';
import { exportCodes } from '@/lib/usecases/code/export-codes';
import { thePortal } from '@/lib/web/portal';
import { attempt } from '@/lib/web/read';
import { inputFrom } from '@/lib/web/search-params';
import { streamText } from '@/lib/web/stream-text';

type Context = { params: Promise<{ locale: string }> };

const mediaTypes = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' } as const;

/** Exactly the codes that the list at the same address shows, all its pages, as a file: `?format=csv|json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const search = new URL(request.url).searchParams;
  const wanted = search.get('format') ?? 'csv';
  const format = codeListFormats.find((known) => known === wanted);
  if (format === undefined) return refused(request, unknownFormat);
  const batches = await attempt(exportCodes, { locale, ...inputFrom(exportCodes, valuesOf(search)) });
  if (!batches.ok) return refused(request, batches);

  const { url, clock } = await thePortal();
  const day = clock().toISOString().slice(0, 10);
  return new Response(streamText(writeCodeList(format, batches.value, url)), {
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': `attachment; filename="codes-${day}.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

const unknownFormat = refuseFields([
  { field: 'format', fault: 'not-a-choice', params: { choices: codeListFormats.join(', ') } },
]);

/** For a file there is no page to say it on, so a refusal is told as REST tells it. */
async function refused(request: Request, { refusal }: Refused): Promise<Response> {
  const portal = await thePortal();
  return answerProblem({
    refusal,
    url: portal.url,
    texts: await faultTexts(portal, request),
    pointerOf: (field) => `#/query/${field.split('.')[0]}`,
  });
}

/** A parameter that stands once has one value. */
function valuesOf(search: URLSearchParams): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const [only = '', ...more] = search.getAll(name);
      return [name, more.length === 0 ? only : [only, ...more]];
    }),
  );
}
