import { createServer, type Server, type ServerResponse } from 'node:http';
import { Pool, type PoolClient } from 'pg';

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

type Work = (client: PoolClient, values: readonly string[]) => Promise<unknown>;

const EVENT = `INSERT INTO audit_event (type, subject_type, subject_id, subject_name, scheme, actor_name, changes, prefix_id)
  VALUES ('code.changed', 'code', $1, $2, 'bench', 'limit', '{"title":{"from":null,"to":"Measured"}}', $3)`;

/** Changes as bare transactions: what the portal asks of the database, and nothing else. */
const transactions: Readonly<Record<string, Work>> = {
  '/allocate': async (client, [prefix]) => {
    const place = await client.query({
      name: 'place',
      text: `SELECT s.id AS scheme, p.prefix, p.status FROM prefix p JOIN scheme s ON s.id = p.scheme_id
        WHERE p.id = $1`,
      values: [prefix],
    });
    const counter = await client.query({
      name: 'counter',
      text: 'UPDATE counter SET next = next + 1 WHERE prefix_id = $1 RETURNING next - 1 AS number',
      values: [prefix],
    });
    const number = counter.rows[0].number;
    const code = `${place.rows[0].prefix}${String(number).padStart(6, '0')}`;
    const made = await client.query({
      name: 'insert',
      text: `WITH made AS (
          INSERT INTO code (scheme_id, prefix_id, code, number, message, flags, words)
          VALUES ($1, $2, $3, $4, 'Measured', '{}', array_to_tsvector('{measured}')) RETURNING id, message
        ), revision AS (
          INSERT INTO code_revision (code_id, revision, message) SELECT id, 1, message FROM made
        ) SELECT id FROM made`,
      values: [place.rows[0].scheme, prefix, code, number],
    });
    await client.query({
      name: 'words',
      text: `INSERT INTO search_word (word) VALUES ('measured') ON CONFLICT DO NOTHING`,
    });
    await client.query({ name: 'event', text: EVENT, values: [made.rows[0].id, code, prefix] });
  },
  '/update': async (client, [code]) => {
    const found = await client.query({
      name: 'lock',
      text: `SELECT c.id, c.prefix_id FROM code c JOIN scheme s ON s.id = c.scheme_id
        WHERE s.slug = 'bench' AND c.code = $1 FOR UPDATE OF c`,
      values: [code],
    });
    const { id, prefix_id: prefix } = found.rows[0];
    await client.query({
      name: 'update',
      text: 'UPDATE code SET title = $2, version = version + 1, updated_at = now() WHERE id = $1',
      values: [id, `Measured ${performance.now()}`],
    });
    await client.query({ name: 'event', text: EVENT, values: [id, code, prefix] });
  },
  '/bulk': async (client, [first, last, status]) => {
    await client.query({
      name: 'bulk',
      text: `WITH changed AS (
          UPDATE code SET http_status = $3::int, served_http_status = $3::int, version = version + 1,
            updated_at = now()
          WHERE prefix_id BETWEEN $1::int AND $2::int RETURNING id, code, prefix_id
        ) INSERT INTO audit_event (type, subject_type, subject_id, subject_name, scheme, actor_name, changes, prefix_id)
        SELECT 'code.changed', 'code', id::text, code, 'bench', 'limit', '{}', prefix_id FROM changed`,
      values: [first, last, status],
    });
  },
};

async function transact(work: Work, values: readonly string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client, values);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

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
  const work = transactions[url.pathname];
  if (work !== undefined) {
    transact(work, url.searchParams.getAll('v'))
      .then(() => send(response, Buffer.from('{}')))
      .catch(() => response.writeHead(500).end());
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
