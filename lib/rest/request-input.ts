import { type FieldFault, ok, type Result, refuse, refuseFields } from '../domain/result';
import { versionWanted } from './answer';
import { readBody, readRawBody } from './request-body';
import { QUERY, REST_ROOT, type Route } from './route';

type Fields = Record<string, unknown>;

const ROOT_STEPS = REST_ROOT.split('/').length - 1;

/** The path of an address as it was sent, still encoded. */
export function rawPath({ url }: Request): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const mark = url.indexOf('?', start);
  return mark === -1 ? url.slice(start) : url.slice(start, mark);
}

/**
 * Gathers the input of a route's use case from path and query, or from path and body. Refuses what is no text
 * in any encoding, what the query has no name for, and a body as `readBody` does; the rest is for the use
 * case to check.
 * @param path as it was sent
 */
export async function readInput(route: Route, request: Request, path: string): Promise<Result<Fields>> {
  const fields: Fields = {};
  const faults: FieldFault[] = [];
  readPath(route, path, fields, faults);
  const { rawBody, bodyLimit } = route.endpoint;
  const raw = isRaw(route, request);
  readQuery(route, queryOf(request), raw, fields, faults);
  if (faults.length > 0) return refuseFields(faults);
  if (rawBody !== null && raw) {
    const text = await readRawBody(request, bodyLimit, rawBody.field);
    return text.ok ? ok({ ...fields, [rawBody.field]: text.value }) : text;
  }
  if (!route.hasBody || (!route.needsBody && isBare(request))) return ok(fields);
  return withBody(route, request, fields);
}

/** Whether the body is one field as it is, and the others stand in the query. */
export function isRaw({ endpoint: { rawBody } }: Route, request: Request): boolean {
  return rawBody !== null && queryOf(request).has(rawBody.saidBy);
}

/** The version that a change is for, from If-Match. Refuses with `stale` one that names no version. */
export function withVersion(route: Route, request: Request, fields: Fields): Result<Fields> {
  const header = request.headers.get('if-match');
  if (header === null || !Object.hasOwn(route.endpoint.input.shape, 'version')) return ok(fields);
  const version = versionWanted(header);
  if (version === null) return refuse('stale');
  return ok(version === 'any' ? fields : { ...fields, version });
}

function readPath(route: Route, path: string, fields: Fields, faults: FieldFault[]): void {
  const sent = path.split('/');
  route.steps.forEach((name, at) => {
    if (name === null) return;
    const value = decoded(sent[at + ROOT_STEPS] ?? '');
    if (value === null) faults.push(faultAt(name, 'not-text'));
    else fields[name] = value;
  });
}

function readQuery(
  route: Route,
  query: ReturnType<typeof parametersOf>,
  raw: boolean,
  fields: Fields,
  faults: FieldFault[],
): void {
  const { gathered, input, rawBody } = route.endpoint;
  const together = new Map<string, unknown>();
  let unknown = false;
  for (const [name, values] of query) {
    const isGathered = gathered !== null && name.startsWith(`${gathered.prefix}.`);
    const isField =
      Object.hasOwn(input.shape, name) &&
      name !== gathered?.field &&
      name !== rawBody?.field &&
      !route.steps.includes(name);
    const field = isGathered ? gathered.field : name;
    const value = values.length === 1 ? values[0] : values;
    if ((route.hasBody && !raw) || !(isGathered || isField)) unknown = true;
    else if (values.includes(null)) faults.push(faultAt(field, 'not-text'));
    else if (isGathered) together.set(name.slice(gathered.prefix.length + 1), value);
    else fields[name] = value;
  }
  if (unknown) faults.push(faultAt(QUERY, 'unknown-field'));
  if (gathered !== null && together.size > 0) fields[gathered.field] = Object.fromEntries(together);
}

function queryOf({ url }: Request): ReturnType<typeof parametersOf> {
  const mark = url.indexOf('?');
  return parametersOf(mark === -1 ? '' : url.slice(mark + 1));
}

/** What was sent under each name, in order; null stands for what cannot be decoded. */
function parametersOf(search: string): ReadonlyMap<string, (string | null)[]> {
  const parameters = new Map<string, (string | null)[]>();
  for (const pair of search.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = equals === -1 ? pair : pair.slice(0, equals);
    const value = equals === -1 ? '' : pair.slice(equals + 1);
    const known = formDecoded(name) ?? name;
    const values = parameters.get(known);
    if (values === undefined) parameters.set(known, [formDecoded(value)]);
    else values.push(formDecoded(value));
  }
  return parameters;
}

async function withBody(route: Route, request: Request, fields: Fields): Promise<Result<Fields>> {
  const body = await readBody(request, route.endpoint.bodyLimit);
  if (!body.ok) return body;
  const sent = body.value;
  if (!isObject(sent)) {
    return refuseFields([{ field: '', fault: 'wrong-type', params: { expected: 'object' } }]);
  }
  // What the path says cannot be said again.
  if (Object.keys(fields).some((name) => Object.hasOwn(sent, name))) return refuse('invalid');
  return ok({ ...sent, ...fields });
}

/** Whether nothing was sent but the head. */
function isBare({ headers }: Request): boolean {
  const length = headers.get('content-length') ?? '0';
  return length === '0' && !headers.has('content-type') && !headers.has('transfer-encoding');
}

function isObject(value: unknown): value is Readonly<Fields> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultAt(field: string, fault: FieldFault['fault']): FieldFault {
  return { field, fault, params: {} };
}

function decoded(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** As forms encode: a plus is a space (WHATWG URL, section 5.1). */
function formDecoded(text: string): string | null {
  return decoded(text.replaceAll('+', ' '));
}
