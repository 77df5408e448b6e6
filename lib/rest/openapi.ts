import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ok } from '../domain/result';
import type { Portal } from '../usecases/use-case';
import type { Endpoint, Resources } from './endpoint';
import { REST_ROOT, type Route } from './route';

const problem = z
  .object({
    type: z.url().describe('The page of the fault.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('In the language of `locale` or Accept-Language where there is one.'),
    code: z.string().describe('The code of the fault.'),
    instance: z.string().optional().describe('Names this one failure in the log.'),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .describe(
              'Where: `#/text` in the body, `#/query/limit`, `#/path/code`; `#/query` for an unknown parameter.',
            ),
          code: z.string(),
          detail: z.string(),
          parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .describe('Each bad field.'),
  })
  .openapi('Problem');

/** Adds a route to the document. */
export function documentRoute(app: OpenAPIHono, route: Route): void {
  const { path, method, endpoint, steps, hasBody, needsBody } = route;
  const inPath = pick(endpoint.input, (name) => steps.includes(name));
  const elsewhere = pick(
    endpoint.input,
    (name) => !steps.includes(name) && name !== endpoint.gathered?.field,
  );
  app.openAPIRegistry.registerPath({
    method,
    path,
    summary: endpoint.title,
    request: {
      params: inPath,
      ...(method === 'get' ? {} : { headers: writeHeaders(endpoint) }),
      ...(hasBody
        ? {
            body: {
              required: needsBody,
              content: { 'application/json': { schema: elsewhere }, ...rawContent(endpoint) },
            },
            ...(endpoint.rawBody === null
              ? {}
              : { query: pick(elsewhere, (name) => name !== endpoint.rawBody?.field).partial() }),
          }
        : { query: withGathered(elsewhere, endpoint) }),
    },
    responses: {
      [endpoint.status]:
        endpoint.answer === null
          ? { description: 'Done.', ...fileContent(endpoint) }
          : {
              description: 'Done.',
              headers: {
                ETag: {
                  schema: { type: 'string' },
                  description: 'Send it as If-None-Match, or as If-Match with a change.',
                },
              },
              content: { 'application/json': { schema: endpoint.answer } },
            },
      ...(method === 'get' && endpoint.file === null ? { 304: { description: 'Nothing has changed.' } } : {}),
      default: {
        description: 'Refused, as problem details (RFC 9457).',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  });
}

/** The document itself, made when it is first asked for. */
export function openapi(app: OpenAPIHono, portal: Portal): Resources {
  let document: unknown;
  const readDocument: Endpoint = {
    title: 'Read the OpenAPI document',
    input: z.strictObject({}),
    answer: z.record(z.string(), z.unknown()),
    file: null,
    status: 200,
    gathered: null,
    rawBody: null,
    bodyLimit: 0,
    location: null,
    isSecret: false,
    mark: null,
    run: async () => {
      document ??= app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Errdex',
          version: '1',
          description:
            'The registry of error codes: what each means, who owns it, how it reads in every language.',
        },
        servers: [{ url: `${portal.url}${REST_ROOT}` }],
      });
      return ok(document);
    },
  };
  return { '/openapi.json': { get: readDocument } };
}

function writeHeaders({ input }: Endpoint): z.ZodObject {
  const once = z
    .string()
    .optional()
    .describe('Any text: the same request with the same key is done once a day.');
  const version = z
    .string()
    .optional()
    .describe('The ETag that was read: somebody who changed it since is not overwritten.');
  return z.object({
    'Idempotency-Key': once,
    ...(Object.hasOwn(input.shape, 'version') ? { 'If-Match': version } : {}),
  });
}

/** The field itself; what else there is stands in the query then. */
function rawContent({ rawBody }: Endpoint) {
  return rawBody === null ? {} : { '*/*': { schema: z.string() } };
}

function fileContent({ file }: Endpoint) {
  if (file === null) return {};
  return { content: Object.fromEntries(file.map((type) => [type, { schema: z.string() }])) };
}

function pick(input: z.ZodObject, wanted: (name: string) => boolean): z.ZodObject {
  return z.strictObject(Object.fromEntries(Object.entries(input.shape).filter(([name]) => wanted(name))));
}

function withGathered(query: z.ZodObject, { gathered }: Endpoint): z.ZodObject {
  if (gathered === null) return query;
  return query.extend({ [`${gathered.prefix}.{name}`]: z.string().optional() });
}
