import { createServer, type Server, type ServerResponse } from 'node:http';
import { Pool } from 'pg';

/**
 * The limits that the portal is measured against, in a process of their own: `/same` sends a body that was handed
 * over (bare `node:http`), the others send what one prepared statement of `pg` finds.
 */
const statements: Readonly<Record<string, string>> = {
  '/lookup': `SELECT c.*, p.prefix FROM code c JOIN prefix p ON p.id = c.prefix_id JOIN scheme s ON s.id = c.scheme_id
    WHERE s.slug = $1 AND c.code = $2`,
  '/page': `SELECT c.id, c.code, c.message, c.status, c.http_status, c.updated_at, count(*) OVER () AS total
    FROM code c WHERE c.prefix_id = $1 ORDER BY c.code LIMIT 50`,
  '/deep': `SELECT c.id, c.code, c.message, c.status, c.http_status, c.updated_at FROM code c
    ORDER BY c.code OFFSET $1 LIMIT 50`,
  '/words': `SELECT c.id, c.code, c.message, c.status, c.http_status, c.updated_at, count(*) OVER () AS total
    FROM code c WHERE c.message ILIKE $1 ORDER BY c.code LIMIT 50`,
};

function send(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
let same = Buffer.from('{}');

const server: Server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/same') {
    if (request.method !== 'PUT') return send(response, same);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      same = Buffer.concat(chunks);
      send(response, Buffer.from('{}'));
    });
    return;
  }
  const text = statements[url.pathname];
  if (text === undefined) {
    response.writeHead(404).end();
    return;
  }
  pool
    .query({ name: url.pathname, text, values: url.searchParams.getAll('v') })
    .then(({ rows }) => send(response, Buffer.from(JSON.stringify(rows))))
    .catch(() => response.writeHead(500).end());
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
