import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Actor } from '../domain/access';
import { type Refusal, refuse } from '../domain/result';
import { failureReport } from '../transfer/failure-report';
import type { Portal } from '../usecases/use-case';
import { answerFile, answerJson, answerNothing, answerUnchanged } from './answer';
import { auditEvents } from './audit-events';
import { bulkChanges } from './bulk-changes';
import { bulkReviews } from './bulk-reviews';
import { callerOf } from './caller';
import { categories } from './categories';
import { codes } from './codes';
import { decoded } from './decode';
import { type Endpoint, isFile, type Method, methods, type Resources } from './endpoint';
import { envelope } from './envelope';
import { english, faultTexts } from './fault-texts';
import { glossary } from './glossary';
import { locales } from './locales';
import { messageBundles } from './message-bundles';
import { notices } from './notices';
import { documentRoute, openapi } from './openapi';
import { ownerMembers } from './owner-members';
import { owners } from './owners';
import { prefixAvailability } from './prefix-availability';
import { prefixRequests } from './prefix-requests';
import { prefixes } from './prefixes';
import { answerProblem } from './problem';
import { isRaw, rawPath, readInput, withVersion } from './request-input';
import { reservations } from './reservations';
import { pointerOf, REST_ROOT, type Route, routeOf } from './route';
import { runOnce } from './run-once';
import { schemes } from './schemes';
import { search } from './search';
import { similarCodes } from './similar-codes';
import { suggestions } from './suggestions';
import { tokens } from './tokens';
import { translationQueue } from './translation-queue';
import { translations } from './translations';
import { translationsTransfer } from './translations-transfer';
import { users } from './users';
import { documentWebhooks } from './webhook-messages';
import { webhooks } from './webhooks';

const nouns: readonly Resources[] = [
  schemes,
  categories,
  prefixes,
  prefixAvailability,
  prefixRequests,
  owners,
  ownerMembers,
  codes,
  reservations,
  bulkChanges,
  envelope,
  translations,
  suggestions,
  translationQueue,
  bulkReviews,
  messageBundles,
  translationsTransfer,
  locales,
  glossary,
  decoded,
  search,
  similarCodes,
  auditEvents,
  users,
  tokens,
  webhooks,
  notices,
];

/** REST over a portal, under `/api/v1`: give its `fetch` what comes there. */
export function createRest(portal: Portal): OpenAPIHono {
  const app = new OpenAPIHono({ getPath: rawPath });
  for (const noun of [...nouns, openapi(app, portal)]) {
    for (const [path, verbs] of Object.entries(noun)) mount(app, portal, path, verbs);
  }
  documentWebhooks(app);
  app.notFound(({ req }) => refused(portal, req.raw, null, refuse('no-route').refusal));
  app.onError((error, { req }) => failed(portal, req.raw, error));
  return app;
}

function mount(app: OpenAPIHono, portal: Portal, path: string, verbs: Resources[string]): void {
  const address = REST_ROOT + path.replaceAll(/\{([^}]+)\}/g, ':$1');
  const offered = offeredBy(verbs);
  for (const [method, endpoint] of offered) {
    const route = routeOf(method, path, endpoint);
    documentRoute(app, route);
    app.on(method.toUpperCase(), address, ({ req }) => answer(portal, route, req.raw, req.path));
  }
  const allow = offered.flatMap(([method]) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  app.all(address, ({ req }) =>
    refused(portal, req.raw, null, refuse('method').refusal, { allow: allow.join(', ') }),
  );
}

function offeredBy(verbs: Resources[string]): readonly (readonly [Method, Endpoint])[] {
  return methods.flatMap((method) => {
    const endpoint = verbs[method];
    return endpoint === undefined ? [] : [[method, endpoint] as const];
  });
}

async function answer(portal: Portal, route: Route, request: Request, path: string): Promise<Response> {
  const caller = await callerOf(portal, request);
  if (!caller.ok) return refused(portal, request, route, caller.refusal);
  const read = await readInput(route, request, path);
  const input = read.ok ? withVersion(route, request, read.value) : read;
  const mark = input.ok ? await markOf(portal, route, caller.value, input.value) : null;
  const isPrivate = caller.value.kind !== 'anonymous';
  const unchanged = mark === null ? null : answerUnchanged(request, mark, isPrivate);
  if (unchanged !== null) return unchanged;
  const result = input.ok ? await runOnce(portal, route, request, path, caller.value, input.value) : input;
  if (!result.ok) return refused(portal, request, route, result.refusal);
  const { status, location } = route.endpoint;
  if (status === 204) return answerNothing();
  if (route.endpoint.file !== null && isFile(result.value)) return answerFile(result.value);
  const found = location?.(result.value);
  const made = found && `${portal.url}${REST_ROOT}${found}`;
  return answerJson(request, status, result.value, { isPrivate, mark, location: made });
}

/** The mark of an answer, taken before it is made: what changes meanwhile is told once more. */
async function markOf(portal: Portal, route: Route, actor: Actor, input: unknown): Promise<string | null> {
  const marked = await route.endpoint.mark?.(portal, actor, input);
  return marked?.ok === true ? marked.value : null;
}

async function refused(
  portal: Portal,
  request: Request,
  route: Route | null,
  refusal: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return answerProblem({
    refusal,
    url: portal.url,
    // A registry that cannot be reached is not asked how that is said in another language.
    texts: isAway(refusal) ? english : await faultTexts(portal, request),
    pointerOf: (field) => (route === null ? '#' : pointerOf(route, field, isRaw(route, request))),
    headers,
  });
}

function isAway({ fault }: Refusal): boolean {
  return fault === 'unavailable' || fault === 'outcome-unknown';
}

/**
 * A failure is logged once, under the number the caller is told: where it happened, and nothing that was
 * sent.
 */
function failed(portal: Portal, request: Request, error: Error): Response {
  const instance = `urn:uuid:${randomUUID()}`;
  console.error(`${instance} ${request.method}: ${failureReport(error)}`);
  return answerProblem({
    refusal: refuse('unexpected').refusal,
    url: portal.url,
    texts: english,
    pointerOf: () => '#',
    instance,
  });
}
