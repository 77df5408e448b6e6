import { ok, type Result, refuse, refuseFields } from '../domain/result';

/**
 * Reads a JSON body of at most `limit` bytes. Refuses with `media-type` what is not declared as plain JSON,
 * `too-large`, and `not-json` what is not well-formed UTF-8 or JSON.
 */
export async function readBody(request: Request, limit: number): Promise<Result<unknown>> {
  if (!isJson(request.headers)) return refuse('media-type');
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
  } catch {
    return refuse('not-json');
  }
}

/** Reads a body as the text it is. Refuses with `too-large`, and with `not-text` at `field` what is not UTF-8. */
export async function readRawBody(request: Request, limit: number, field: string): Promise<Result<string>> {
  const bytes = await readBytes(request, limit);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return refuseFields([{ field, fault: 'not-text', params: {} }]);
  }
}

function isJson(headers: Headers): boolean {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  const coding = headers.get('content-encoding') ?? 'identity';
  return type.trim().toLowerCase() === 'application/json' && coding === 'identity';
}

/** Refuses with `too-large` more bytes than the limit, whatever was declared; no more than that is held. */
async function readBytes(request: Request, limit: number): Promise<Result<Uint8Array>> {
  const tooLarge = refuse('too-large', undefined, { limit });
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return ok(Buffer.concat(chunks));
    length += value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      return tooLarge;
    }
    chunks.push(value);
  }
}
