import { type Refused, type Result, refuseFields } from '@/lib/domain/result';
import { faultTexts } from '@/lib/rest/fault-texts';
import { answerProblem } from '@/lib/rest/problem';
import { type ListShape, listFormats, writeList } from '@/lib/transfer/list-file';
import { streamText } from '@/lib/transfer/stream-text';
import { thePortal } from '@/lib/web/portal';
import type { SearchParams } from '@/lib/web/search-params';

const mediaTypes = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' } as const;

type Download<Item> = {
  /** Of the file: `codes-2026-11-20.csv`. */
  readonly name: string;
  readonly batchesOf: (params: SearchParams) => Promise<Result<AsyncIterable<readonly Item[]>>>;
  /** @param portalUrl where the portal is reached */
  readonly shapeAt: (portalUrl: string) => ListShape<Item>;
};

/** A whole list as a file that is made as fast as it is taken: `?format=csv|json`. */
export async function download<Item>(
  request: Request,
  { name, batchesOf, shapeAt }: Download<Item>,
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const wanted = search.get('format') ?? 'csv';
  const format = listFormats.find((known) => known === wanted);
  if (format === undefined) return refused(request, unknownFormat);
  const batches = await batchesOf(valuesOf(search));
  if (!batches.ok) return refused(request, batches);

  const { url, clock } = await thePortal();
  const day = clock().toISOString().slice(0, 10);
  return fileAnswer({
    name: `${name}-${day}.${format}`,
    mediaType: mediaTypes[format],
    pieces: writeList(format, shapeAt(url), batches.value),
  });
}

type SentFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: AsyncGenerator<string>;
};

/** A file that is made as fast as it is taken. */
export function fileAnswer({ name, mediaType, pieces }: SentFile): Response {
  return new Response(streamText(pieces), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

const unknownFormat = refuseFields([
  { field: 'format', fault: 'not-a-choice', params: { choices: listFormats.join(', ') } },
]);

/** For a file there is no page to say it on, so a refusal is told as REST tells it. */
export async function refused(request: Request, { refusal }: Refused): Promise<Response> {
  const portal = await thePortal();
  return answerProblem({
    refusal,
    url: portal.url,
    texts: await faultTexts(portal, request),
    pointerOf: (field) => `#/query/${field.split('.')[0]}`,
  });
}

/** A parameter that stands once has one value. */
export function valuesOf(search: URLSearchParams): SearchParams {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const [only = '', ...more] = search.getAll(name);
      return [name, more.length === 0 ? only : [only, ...more]];
    }),
  );
}
