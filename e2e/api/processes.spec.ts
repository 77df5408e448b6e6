import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, startPostgres } from '../../bench/postgres';
import { filledDirectory } from '../fixtures/filled-directory';
import { alive, ready, type ServerProcess, startServer, statusOf } from '../fixtures/server-process';

const started: ServerProcess[] = [];
const start: typeof startServer = async (...given) => {
  const server = await startServer(...given);
  started.push(server);
  return server;
};
const directories: string[] = [];
const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), 'errdex-process-'));
  directories.push(directory);
  return directory;
};
test.afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

async function schemesOf(server: ServerProcess): Promise<readonly [string, number][]> {
  const answer = await (await fetch(`${server.url}/api/v1/schemes`)).json();
  return answer.items.map((scheme: { slug: string; counts: { codes: number } }) => [
    scheme.slug,
    scheme.counts.codes,
  ]);
}

test('one directory has one portal: the second says so in one line', async () => {
  const ERRDEX_DATA_DIR = await filledDirectory();
  directories.push(ERRDEX_DATA_DIR);
  const first = await start({ ERRDEX_DATA_DIR });
  await ready(first);

  const second = await start({ ERRDEX_DATA_DIR });
  expect(await second.ended).toBe(1);
  expect(second.failure()).toEqual([
    expect.stringContaining(`is in use by another portal (process ${first.child.pid})`),
  ]);
  expect(await statusOf(first, '/readyz')).toBe(200);
});

test('SIGTERM lets a request end, refuses new ones and exits with 0', async () => {
  const ERRDEX_DATA_DIR = await filledDirectory();
  directories.push(ERRDEX_DATA_DIR);
  const server = await start({ ERRDEX_DATA_DIR });
  await ready(server);

  const answered = new Promise<number | undefined>((resolve, reject) => {
    const running = request(`${server.url}/api/v1/decode`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', expect: '100-continue' },
    });
    running.once('error', reject);
    running.once('response', (response) => resolve(response.resume().statusCode));
    // The server has begun with this request: it may end before the rest of it is sent.
    running.once('continue', async () => {
      server.child.kill('SIGTERM');
      await expect.poll(() => statusOf(server, '/healthz')).toBe(0);
      running.end('{"text":"AUM0017"}');
    });
    running.flushHeaders();
  });
  expect(await answered).toBe(200);
  expect(await server.ended).toBe(0);

  const next = await start({ ERRDEX_DATA_DIR });
  await ready(next);
});

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} during the first start leaves a directory that the next start can use`, async () => {
    const ERRDEX_DATA_DIR = freshDirectory();
    const first = await start({ ERRDEX_DATA_DIR });
    await alive(first);
    expect(await statusOf(first, '/readyz')).toBe(503);
    first.child.kill(signal);
    expect(await first.ended).toBe(signal === 'SIGTERM' ? 0 : null);

    const second = await start({ ERRDEX_DATA_DIR });
    await ready(second);
    expect(await schemesOf(second)).toHaveLength(6);
  });
}

test('what it cannot start with is told in one line each', async () => {
  const wrong = await start({ ERRDEX_PUBLIC_READ: 'maybe', ERRDEX_URL: 'nowhere' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.failure()).toEqual([
    'errdex: ERRDEX_URL should be the address people use, https://errors.example.com',
    'ERRDEX_PUBLIC_READ should be true or false',
  ]);
});

test('before its database it waits, says for what, and ends when it is told to', async () => {
  const nobody = await freePort();
  const alone = await start({ DATABASE_URL: `postgresql://registry:pass@localhost:${nobody}/errdex` });
  await expect.poll(() => alone.log()).toMatch(/^errdex: waiting for the database: .*ECONNREFUSED/m);
  expect([await statusOf(alone, '/healthz'), await statusOf(alone, '/readyz')]).toEqual([200, 503]);
  alone.child.kill('SIGTERM');
  expect(await alone.ended).toBe(0);
  expect(alone.failure()).toHaveLength(1);
  expect(alone.log()).not.toContain('pass');
});

test('several portals that start at once on an empty database share one registry', async () => {
  const postgres = await startPostgres();
  try {
    const DATABASE_URL = await postgres.create('shared');
    const servers = await Promise.all([1, 2, 3].map(() => start({ DATABASE_URL })));
    await Promise.all(servers.map(ready));
    const [one, ...others] = await Promise.all(servers.map(schemesOf));
    expect(one).toHaveLength(6);
    for (const other of others) expect(other).toEqual(one);
    for (const { child } of servers) child.kill('SIGTERM');
    expect(await Promise.all(servers.map((server) => server.ended))).toEqual([0, 0, 0]);
  } finally {
    await postgres.stop();
  }
});
