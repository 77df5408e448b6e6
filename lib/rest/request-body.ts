import { ok, type Result, refuse } from '../domain/result';

/**
 * Reads a JSON body of at most `limit` bytes. Refuses with `media-type` what is not declared as plain JSON,
 * `too-large`, and `not-json` what is not well-formed UTF-8 or JSON.
 */
export async function readBody(request: Request, limit: number): Promise<Result<unknown>> {
  if (!isJson(request.headers)) return refuse('media-type');
  const tooLarge = refuse('too-large', undefined, { limit });
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
  const bytes = await readBytes(request, limit);
  if (bytes === null) return tooLarge;
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse('not-json');
  }
}

function isJson(headers: Headers): boolean {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  const coding = headers.get('content-encoding') ?? 'identity';
  return type.trim().toLowerCase() === 'application/json' && coding === 'identity';
}

/** Null where there are more bytes than the limit, whatever was declared; no more than that is held. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return Buffer.concat(chunks);
    length += value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(value);
  }
}
