import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { rawRequest, statusesIn } from '../fixtures/raw-request';

const lines = (...sent: readonly string[]) => sent.join('\r\n');
const json = ['Host: x', 'Content-Type: application/json'] as const;
const smuggled = 'GET /api/v1/schemes HTTP/1.1\r\nHost: x\r\n\r\n';

for (const [what, sent] of [
  [
    'two lengths',
    lines('POST /api/v1/decode HTTP/1.1', ...json, 'Content-Length: 2', 'Content-Length: 7', '', '{}'),
  ],
  [
    'a length and chunks',
    lines(
      'POST /api/v1/decode HTTP/1.1',
      ...json,
      'Content-Length: 5',
      'Transfer-Encoding: chunked',
      '',
      '0',
      '',
      smuggled,
    ),
  ],
  [
    'a coding that is not chunked last',
    lines(
      'POST /api/v1/decode HTTP/1.1',
      ...json,
      'Transfer-Encoding: chunked, identity',
      '',
      '0',
      '',
      smuggled,
    ),
  ],
  [
    'a coding with a tab before it',
    lines(
      'POST /codes HTTP/1.1',
      'Host: x',
      'Transfer-Encoding:\tx',
      'Content-Length: 3',
      '',
      `0\r\n${smuggled}`,
    ),
  ],
  [
    'a space before the colon',
    lines('POST /api/v1/decode HTTP/1.1', ...json, 'Content-Length : 2', '', '{}'),
  ],
  [
    'a length that is no number',
    lines('POST /api/v1/decode HTTP/1.1', ...json, 'Content-Length: +2', '', '{}'),
  ],
  [
    'a chunk size that is none',
    lines(
      'POST /api/v1/decode HTTP/1.1',
      ...json,
      'Transfer-Encoding: chunked',
      '',
      '0x2',
      '{}',
      '0',
      '',
      smuggled,
    ),
  ],
  ['a folded header', lines('GET /api/v1/schemes HTTP/1.1', 'Host: x', 'Accept: a', ' b', '', '')],
  ['a NUL in a header', lines('GET /api/v1/schemes HTTP/1.1', 'Host: x', 'Accept: \0', '', '')],
  ['no host', lines('GET /api/v1/schemes HTTP/1.1', '', '')],
] as const) {
  test(`a request with ${what} is refused, and nothing after it is read`, async ({ baseURL }) => {
    const answer = await rawRequest(baseURL, sent);
    expect(statusesIn(answer)).toEqual([400]);
    expect(answer).not.toContain('"items"');
  });
}

test('a head larger than it may be is refused', async ({ baseURL }) => {
  const many = Array.from({ length: 70 }, (_, at) => `X-${at}: ${'a'.repeat(4_000)}`);
  const answer = await rawRequest(baseURL, lines('GET /codes HTTP/1.1', 'Host: x', ...many, '', ''));
  expect(statusesIn(answer)).toEqual([413]);
});

test('nothing is given back of what TRACE or CONNECT send', async ({ baseURL }) => {
  for (const head of ['TRACE /api/v1/codes', 'TRACE /codes', 'TRACE /healthz', 'CONNECT localhost:22']) {
    const sent = lines(`${head} HTTP/1.1`, 'Host: x', 'Connection: close', 'X-Secret: ZqX9', '', '');
    const answer = await rawRequest(baseURL, sent);
    expect([head, answer.includes('ZqX9'), statusesIn(answer).includes(200)]).toEqual([head, false, false]);
  }
});

test('no address leads out of the folder of built files', async ({ baseURL }) => {
  const up = [
    '..',
    '%2e%2e',
    '.%2e',
    '%252e%252e',
    '..%2f..',
    '..%5c..',
    '..\\..',
    '%c0%ae%c0%ae',
    '..;',
    '....//',
  ];
  for (const start of ['/_next/static/', '/_next/', '/', '/api/v1/', '/codes/']) {
    for (const step of up) {
      for (const file of ['package.json', 'build/server.mjs', '.data/secret', 'etc/passwd']) {
        const address = `${start}${`${step}/`.repeat(file.startsWith('etc') ? 8 : 2)}${file}`;
        const sent = lines(`GET ${address} HTTP/1.1`, 'Host: x', 'Connection: close', '', '');
        const answer = await rawRequest(baseURL, sent);
        expect([address, /"dependencies"|createServer|root:x:/.test(answer)]).toEqual([address, false]);
        expect([address, statusesIn(answer).some((status) => status >= 300)]).toEqual([address, true]);
      }
    }
  }
});

test('a compressed body is refused before it is unpacked', async ({ request }) => {
  const packed = gzipSync(JSON.stringify({ text: 'a'.repeat(50_000_000) }));
  for (const coding of ['gzip', 'br', 'deflate', 'zstd', 'GZIP', 'identity, gzip']) {
    const answer = await request.post('/api/v1/decode', {
      data: packed,
      headers: { 'content-type': 'application/json', 'content-encoding': coding },
    });
    expect([coding, answer.status()]).toEqual([coding, 415]);
  }
});

test('who sends a request too slowly is hung up on', async ({ baseURL }) => {
  const began = performance.now();
  const seconds = async (sent: string) => {
    await rawRequest(baseURL, sent);
    return (performance.now() - began) / 1000;
  };
  const [head, body] = await Promise.all([
    seconds('GET /codes HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    seconds(lines('POST /api/v1/decode HTTP/1.1', ...json, 'Content-Length: 100', '', '{"text":')),
  ]);
  // Without limits of ours Node waits one and five minutes.
  expect(head).toBeLessThan(20);
  expect(body).toBeLessThan(45);
});
