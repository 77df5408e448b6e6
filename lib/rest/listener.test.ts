import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestPortal, type TestPortal } from '../usecases/fixtures/portal';
import { HEAD_LIMIT, refuseUnreadable, restListener } from './listener';

let portal: TestPortal;
let server: Server;
let port = 0;

beforeAll(async () => {
  portal = await openTestPortal();
  server = createServer({ maxHeaderSize: HEAD_LIMIT }, restListener(portal));
  server.on('clientError', refuseUnreadable(portal.url));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await portal.close();
});

/** What the server sends back for these bytes until it closes the connection. */
function send(request: string): Promise<{ status: number; head: string; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // Whoever is refused while still sending may see the connection reset once the answer is there.
    socket.on('error', (error) => (received === '' ? reject(error) : undefined));
    socket.on('close', () => {
      const [head = '', body = ''] = received.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), head, body });
    });
    socket.write(request);
  });
}
const get = (address: string, headers = 'Host: localhost\r\n') =>
  send(`GET ${address} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);

test('a look-up is answered over HTTP with its length and its ETag', async () => {
  const { status, head, body } = await get('/api/v1/codes/userorg/UOS_*0011');
  expect([status, JSON.parse(body).code]).toEqual([200, 'UOS_*0011']);
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  const etag = /etag: ("[^"]+")/i.exec(head)?.[1];
  const again = await get('/api/v1/codes/userorg/UOS_*0011', `Host: localhost\r\nIf-None-Match: ${etag}\r\n`);
  expect([again.status, again.body]).toEqual([304, '']);
});

test.each([
  [
    'dots that leave a resource',
    'GET /api/v1/codes/soracom/.. HTTP/1.1\r\nHost: localhost\r\n',
    404,
    'EDX0006',
  ],
  ['a backslash', 'GET /api/v1/codes\\x HTTP/1.1\r\nHost: localhost\r\n', 400, 'EDX0031'],
  ['a host that is none', 'GET /api/v1/codes HTTP/1.1\r\nHost: a b\r\n', 400, 'EDX0031'],
  ['bytes that are no HTTP', '\0\x01\x02', 400, 'EDX0031'],
  ['a method that there is not', 'BREW /api/v1/codes HTTP/1.1\r\nHost: localhost\r\n', 400, 'EDX0031'],
  ['another method', 'PROPFIND /api/v1/codes HTTP/1.1\r\nHost: localhost\r\n', 405, 'EDX0007'],
  [
    'a long query',
    `GET /api/v1/codes?q=${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n`,
    422,
    'EDX0014',
  ],
  [
    'a longer query',
    `GET /api/v1/codes?q=${'a'.repeat(300_000)} HTTP/1.1\r\nHost: localhost\r\n`,
    413,
    'EDX0005',
  ],
])('%s is refused with a problem', async (_what, request, expected, code) => {
  const { status, head, body } = await send(`${request}Connection: close\r\n\r\n`);
  expect([status, JSON.parse(body)]).toEqual([expected, expect.objectContaining({ status: expected, code })]);
  expect(head).toContain('content-type: application/problem+json');
});

test('a body is not read past its limit, whatever length it was announced with', async () => {
  const head =
    'POST /api/v1/decode HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n';
  const announced = await send(`${head}Content-Length: 5000000\r\n\r\n{"text":`);
  expect([announced.status, JSON.parse(announced.body).code]).toEqual([413, 'EDX0005']);
  const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
  const chunked = await send(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(25)}0\r\n\r\n`);
  expect(chunked.status).toBe(413);
});
