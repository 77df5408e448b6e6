import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import next from 'next';
import { ADDRESS_HEADER, addressOf } from './lib/auth/address';
import { AUTH_ROOT } from './lib/auth/auth-root';
import { beginBackground } from './lib/background/begin-background';
import { type Env, parseEnv } from './lib/env';
import { guard } from './lib/rest/guard';
import { HEAD_LIMIT, refuseUnreadable, restListener } from './lib/rest/listener';
import type { Portal } from './lib/usecases/use-case';
import { waitForPortal } from './lib/usecases/wait-for-portal';
import { decodableAddress } from './lib/web/address-part';
import { answering } from './lib/web/answer-status';
import { answerAway } from './lib/web/away-page';
import { thePortal } from './lib/web/portal';

const development = process.env.NODE_ENV !== 'production';

/** How long requests that run may take once the process was told to end, in milliseconds; none where it reloads. */
const GRACE = development ? 0 : 10_000;

/** How large a request's head may be, and how long one may take to send it and all of it, in milliseconds. */
const requestLimits = {
  maxHeaderSize: HEAD_LIMIT,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  // Longer than balancers keep a connection: who closes it first resets the request that is on its way.
  keepAliveTimeout: 65_000,
};

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

async function serve(env: Env): Promise<void> {
  const began = performance.now();
  let portal: Portal | null = null;
  let pages: Listener | null = null;
  let rest: Listener = notYet;
  let endBackground: () => Promise<void> = async () => undefined;
  const health = getRequestListener(healthOf(() => portal).fetch);
  const files = getRequestListener(compressedFiles().fetch);

  const server = createServer(requestLimits, (request, response) => {
    guard(response, env.url);
    const path = request.url ?? '/';
    if (path === '/healthz' || path === '/readyz') return health(request, response);
    if (path.startsWith('/api/') && !path.startsWith(`${AUTH_ROOT}/`)) return rest(request, response);
    if (!development && path.startsWith('/_next/static/')) return files(request, response);
    return (pages ?? notYet)(request, response);
  });
  server.on('clientError', refuseUnreadable(env.url));
  await listen(server, env.port);

  const app = next({ dev: development, dir: process.cwd(), port: env.port, httpServer: server });
  const ending = new AbortController();
  const starting = Promise.all([waitForPortal(thePortal, tellOnce(), ending.signal), app.prepare()]);
  endOnSignal(async () => {
    ending.abort();
    await drain(server);
    const [opened] = await starting;
    await endBackground();
    await app.close();
    await opened.database.close();
  });
  const [opened] = await starting;
  endBackground = beginBackground(opened, env.smtpUrl);
  const handle = app.getRequestHandler();
  rest = restListener(opened);
  pages = async (request, response) => {
    if (await answerAway(opened, request, response)) return;
    request.url = decodableAddress(request.url ?? '/');
    request.headers[ADDRESS_HEADER] = originOf(request);
    return answering(response, () => handle(request, response));
  };
  portal = opened;
  console.info(`ready on ${env.url} after ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Whoever asks cannot say so themselves: what they send under that name is written over. */
function originOf({ socket, headers }: IncomingMessage): string {
  const forwarded = headers['x-forwarded-for'];
  return addressOf(socket.remoteAddress, Array.isArray(forwarded) ? forwarded.join(',') : forwarded);
}

/** Ends the process once, however often it is told to: a terminal tells it and npm, which passes it on. */
function endOnSignal(close: () => Promise<void>): void {
  let ending = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void close().then(() => process.exit(0), fail);
    });
  }
}

/** Accepts nothing more, and waits for the requests that run, as long as they may take. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection is kept open after its answer, in case another request comes.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const late = new Promise<void>((resolve) => setTimeout(resolve, GRACE).unref());
  await Promise.race([closed, late]);
  clearInterval(sweep);
  server.closeAllConnections();
}

/** Alive as soon as the process listens; ready once the database answers and has every migration. */
function healthOf(opened: () => Portal | null): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const portal = opened();
    const ready = portal !== null && (await portal.database.isReady().catch(() => false));
    return ready ? context.text('ready') : context.text('not ready', 503);
  });
  return app;
}

/** Next's built files under their brotli form, made by the build: Next itself would send gzip, which is a sixth larger. */
function compressedFiles(): Hono {
  const app = new Hono();
  app.use(
    '/_next/static/*',
    serveStatic({
      root: '.next/static',
      precompressed: true,
      rewriteRequestPath: (path) => path.replace(/^\/_next\/static/, ''),
      allowPercentInPath: true,
      onFound: (_path, context) => {
        context.header('Cache-Control', 'public, max-age=31536000, immutable');
        context.header('X-Content-Type-Options', 'nosniff');
      },
    }),
  );
  return app;
}

function notYet(_request: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' })
    .end('starting');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Says what is waited for, once a reason. */
function tellOnce(): (error: unknown) => void {
  let told = '';
  return (error) => {
    const reason = messageOf(error);
    if (reason !== told) console.error(`errdex: waiting for the database: ${reason}`);
    told = reason;
  };
}

/** Where several addresses were tried, the first failure tells. */
function messageOf(error: unknown): string {
  const told = error instanceof AggregateError && error.message === '' ? error.errors[0] : error;
  return told instanceof Error ? told.message : String(told);
}

/** One line for whoever started it, and the end; none where they themselves ended it before it had begun. */
function fail(error: unknown): never {
  if (error instanceof Error && error.name === 'AbortError') process.exit(0);
  console.error(`errdex: ${messageOf(error)}`);
  process.exit(1);
}

try {
  await serve(parseEnv(process.env));
} catch (error) {
  fail(error);
}
