import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import next from 'next';
import { type Env, parseEnv } from './lib/env';
import { HEAD_LIMIT, refuseUnreadable, restListener } from './lib/rest/listener';
import type { Portal } from './lib/usecases/use-case';
import { decodableAddress } from './lib/web/address-part';
import { answering } from './lib/web/answer-status';
import { thePortal } from './lib/web/portal';

const development = process.env.NODE_ENV !== 'production';

/** How long requests that run may take once the process was told to end, in milliseconds. */
const GRACE = 10_000;

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

async function serve(env: Env): Promise<void> {
  const began = performance.now();
  let portal: Portal | null = null;
  let pages: Listener | null = null;
  let rest: Listener = notYet;
  const health = getRequestListener(healthOf(() => portal).fetch);
  const files = getRequestListener(compressedFiles().fetch);

  const server = createServer({ maxHeaderSize: HEAD_LIMIT }, (request, response) => {
    const path = request.url ?? '/';
    if (path === '/healthz' || path === '/readyz') return health(request, response);
    if (path.startsWith('/api/')) return rest(request, response);
    if (!development && path.startsWith('/_next/static/')) return files(request, response);
    return (pages ?? notYet)(request, response);
  });
  server.on('clientError', refuseUnreadable(env.url));
  await listen(server, env.port);

  const app = next({ dev: development, dir: process.cwd(), port: env.port, httpServer: server });
  const [opened] = await Promise.all([thePortal(), app.prepare()]);
  const handle = app.getRequestHandler();
  rest = restListener(opened);
  pages = (request, response) => {
    request.url = decodableAddress(request.url ?? '/');
    return answering(response, () => handle(request, response));
  };
  portal = opened;
  console.info(`ready on ${env.url} after ${((performance.now() - began) / 1000).toFixed(1)} s`);

  const end = async () => {
    const idle = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), GRACE);
    await idle;
    clearTimeout(late);
    await app.close();
    await opened.database.close();
    process.exit(0);
  };
  let ending = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!ending) void end();
      ending = true;
    });
  }
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
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain' }).end('starting');
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function main(): Promise<void> {
  try {
    await serve(parseEnv(process.env));
  } catch (error) {
    console.error(`errdex: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

void main();
