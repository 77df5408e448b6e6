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
  '/queue': `SELECT c.id, c.code, c.message, t.text, t.state, t.outdated, t.updated_at
    FROM code c LEFT JOIN translation t ON t.code_id = c.id AND t.locale = $1 ORDER BY c.code, c.id LIMIT 51`,
  '/queue-state': `SELECT c.id, c.code, c.message, t.text, t.state, t.outdated, t.updated_at
    FROM translation t JOIN code c ON c.id = t.code_id WHERE t.locale = $1 AND t.state = $2::text::translation_state
    ORDER BY t.spelling, t.code_id LIMIT 51`,
  '/queue-missing': `SELECT c.id, c.code, c.message FROM code c
    WHERE NOT EXISTS (SELECT 1 FROM translation t WHERE t.code_id = c.id AND t.locale = $1)
    ORDER BY c.code, c.id LIMIT 51`,
  '/queue-check': `SELECT c.id, c.code, c.message, t.text, t.state, t.outdated, t.updated_at
    FROM translation t JOIN code c ON c.id = t.code_id WHERE t.locale = $1 AND t.failing && ARRAY[$2::text]
    ORDER BY t.spelling, t.code_id LIMIT 51`,
  '/queue-words': `SELECT c.id, c.code, c.message, t.text, t.state, t.outdated, t.updated_at
    FROM code c LEFT JOIN translation t ON t.code_id = c.id AND t.locale = $1
    WHERE c.words @@ $2::text::tsquery ORDER BY c.code, c.id LIMIT 51`,
  '/queue-tally': `SELECT prefix_id, state, outdated, sum(texts) FROM translation_tally WHERE locale = $1
    GROUP BY prefix_id, state, outdated`,
  '/entry': `SELECT c.*, t.text, t.state, t.revision,
      array(SELECT r.text FROM translation_revision r WHERE r.translation_id = t.id ORDER BY r.revision DESC LIMIT 50)
    FROM code c JOIN scheme s ON s.id = c.scheme_id
    LEFT JOIN translation t ON t.code_id = c.id AND t.locale = $1 WHERE s.slug = 'bench' AND c.code = $2`,
  '/bundle': `SELECT c.code, coalesce(t.approved_text, c.message) AS text FROM code c
    LEFT JOIN translation t ON t.code_id = c.id AND t.locale = $1 WHERE c.scheme_id = 1001`,
  '/bundle-mark': `SELECT sum(y.changes) FROM prefix p JOIN translation_tally y ON y.prefix_id = p.id
    WHERE p.scheme_id = 1001 AND y.locale = $1`,
};

type Work = (client: PoolClient, values: readonly string[]) => Promise<unknown>;

const EVENT = `INSERT INTO audit_event (type, subject_type, subject_id, subject_name, scheme, actor_name, changes, prefix_id)
  VALUES ('code.changed', 'code', $1, $2, 'bench', 'limit', '{"title":{"from":null,"to":"Measured"}}', $3)`;

async function locked(client: PoolClient, code: string | undefined) {
  const found = await client.query({
    name: 'lock',
    text: `SELECT c.id, c.prefix_id FROM code c JOIN scheme s ON s.id = c.scheme_id
      WHERE s.slug = 'bench' AND c.code = $1 FOR UPDATE OF c`,
    values: [code],
  });
  return found.rows[0];
}

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
    const { id, prefix_id: prefix } = await locked(client, code);
    await client.query({
      name: 'update',
      text: 'UPDATE code SET title = $2, version = version + 1, updated_at = now() WHERE id = $1',
      values: [id, `Measured ${performance.now()}`],
    });
    await client.query({ name: 'event', text: EVENT, values: [id, code, prefix] });
  },
  '/save-text': async (client, [locale, code]) => {
    const { id, prefix_id: prefix } = await locked(client, code);
    const text = `Gemessen ${performance.now()}: {0}`;
    await client.query({
      name: 'save-text',
      text: `WITH saved AS (
          INSERT INTO translation AS t (code_id, locale, text, state, source_revision)
          VALUES ($1, $2, $3, 'needs-review', 1)
          ON CONFLICT (code_id, locale) DO UPDATE SET text = excluded.text, state = excluded.state,
            revision = t.revision + 1, updated_at = now()
          RETURNING id, revision, text, state
        ) INSERT INTO translation_revision (translation_id, revision, text, state, source_revision)
        SELECT id, revision, text, state, 1 FROM saved`,
      values: [id, locale, text],
    });
    await client.query({ name: 'event', text: EVENT, values: [id, code, prefix] });
  },
  '/review-text': async (client, [locale, code]) => {
    const { id, prefix_id: prefix } = await locked(client, code);
    await client.query({
      name: 'review-text',
      text: `WITH reviewed AS (
          UPDATE translation SET state = CASE state WHEN 'approved' THEN 'rejected' ELSE 'approved' END::translation_state,
            approved_text = text, updated_at = now() WHERE code_id = $1 AND locale = $2 RETURNING id, revision
        ) INSERT INTO translation_review (translation_id, revision, verdict) SELECT id, revision, 'approve' FROM reviewed`,
      values: [id, locale],
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
