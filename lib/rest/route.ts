import type { Endpoint, Method } from './endpoint';

/** Where REST begins. */
export const REST_ROOT = '/api/v1';

/** An endpoint at its place. */
export type Route = {
  readonly method: Method;
  /** `/codes/{scheme}/{code}` */
  readonly path: string;
  /** Names of the path's parameters at their place among its steps; null: a fixed step. */
  readonly steps: readonly (string | null)[];
  /** A verb that writes has one, unless its path says all there is to say. */
  readonly hasBody: boolean;
  /** Whether something must be said in it: where all may be left out, the body may be too. */
  readonly needsBody: boolean;
  readonly endpoint: Endpoint;
};

export function routeOf(method: Method, path: string, endpoint: Endpoint): Route {
  const steps = path.split('/').map((step) => /^\{(.+)\}$/.exec(step)?.[1] ?? null);
  const takesBody = method === 'post' || method === 'put' || method === 'patch';
  const more = Object.entries(endpoint.input.shape).filter(([name]) => !steps.includes(name));
  const needsBody = takesBody && more.some(([, field]) => !field.safeParse(undefined).success);
  return { method, path, steps, hasBody: takesBody && more.length > 0, needsBody, endpoint };
}

/** Stands for the header of that name, where a field of the input is named. */
export const KEY_HEADER = 'Idempotency-Key';

/** Stands for the query as a whole, where a field of the input is named. */
export const QUERY = '?';

/**
 * Where in the request a field of the input came from, as a URI fragment: `#/text` is a member of the body,
 * by JSON Pointer (RFC 6901, section 6; the form RFC 9457, section 3 shows); `#/query/limit` and
 * `#/path/code` are parameters, `#/query` one that does not exist, `#/header/…` a header. Of a parameter only its documented name is
 * told, never what the caller named.
 * @param isRaw the body is one field and the others stand in the query; then `#` is that field
 */
export function pointerOf(route: Route, field: string, isRaw: boolean): string {
  if (field === QUERY) return '#/query';
  if (field === KEY_HEADER) return `#/header/${KEY_HEADER}`;
  const steps = field === '' ? [] : field.split('.');
  const [name] = steps;
  if (name !== undefined && route.steps.includes(name)) return `#/path/${name}`;
  if (isRaw && name === route.endpoint.rawBody?.field) return '#';
  if (route.hasBody && !isRaw) return ['#', ...steps.map(escapeStep)].join('/');
  if (name === undefined) return '#/query';
  const { gathered } = route.endpoint;
  return `#/query/${name === gathered?.field ? gathered.prefix : name}`;
}

function escapeStep(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
