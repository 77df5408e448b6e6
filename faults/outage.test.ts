import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ready, type ServerProcess, startServer, statusOf } from '../e2e/fixtures/server-process';
import { faults } from '../lib/domain/fault';
import { brokenRules } from './books';
import { type Answer, type Client, send } from './client';
import { type DatabaseProxy, startProxy } from './database-proxy';
import { randomOf } from './random';
import { extent, seed } from './settings';
import { begin, end, postgresStage, TOKEN } from './stage';
import { newWriter, unkept, write, written } from './writer';

/** What somebody who waits for an answer may take for a hang, in milliseconds. */
const PATIENCE = 6_000;

let stage: Awaited<ReturnType<typeof postgresStage>>;
let proxy: DatabaseProxy;
let server: ServerProcess;
let client: Client;
beforeAll(async () => {
  stage = await postgresStage();
  proxy = await startProxy(stage.url);
  server = await begin({ DATABASE_URL: proxy.url });
  client = { url: server.url, token: TOKEN };
});
afterAll(async () => {
  await end(server);
  await proxy.stop();
  await stage.stop();
});

let made = 0;
const newCode = () => {
  made += 1;
  return { scheme: 'soracom', prefix: 'BIL', message: `Sent in an outage, ${made}` };
};
const madeOf = async (message: string) =>
  (await stage.look((sql) => sql('SELECT code FROM code WHERE message = $1', [message]))).length;

/** Asks every door, as long as there is no database, and says what was not as it should be. */
async function askWhileAway(): Promise<readonly string[]> {
  const wrong: string[] = [];
  const within = async (what: string, ask: () => Promise<string>) => {
    const began = performance.now();
    const told = await ask().catch(String);
    const took = performance.now() - began;
    if (told !== '') wrong.push(`${what}: ${told}`);
    if (took > PATIENCE) wrong.push(`${what}: took ${Math.round(took)} ms`);
  };
  await Promise.all([
    within('read', async () => awayProblem(await send(client, 'GET', '/codes?limit=1'))),
    within('write', async () => awayProblem(await send(client, 'POST', '/codes', newCode()))),
    ...['/codes', '/ja/codes/soracom/AUM0017', '/'].map((path) => within(path, () => awayPage(path))),
    within('/readyz', async () => expected(503, await fetch(`${client.url}/readyz`))),
    within('/healthz', async () => expected(200, await fetch(`${client.url}/healthz`))),
  ]);
  return wrong;
}

function awayProblem(answer: Answer | null): string {
  const seen = [answer?.status, answer?.body.code, answer?.headers.get('content-type')];
  const right = [503, faults.unavailable.code, 'application/problem+json'];
  const retry = Number(answer?.headers.get('retry-after'));
  return JSON.stringify(seen) === JSON.stringify(right) && retry > 0 ? '' : JSON.stringify(seen);
}

async function awayPage(path: string): Promise<string> {
  const response = await fetch(`${client.url}${path}`);
  const text = await response.text();
  const readable = /<h1>[^<]{5,}<\/h1>\s*<p>[^<]{10,}<\/p>/.test(text);
  const retry = Number(response.headers.get('retry-after'));
  return response.status === 503 && retry > 0 && readable ? '' : `${response.status} ${text}`;
}

function expected(status: number, response: Response): string {
  return response.status === status ? '' : String(response.status);
}

async function firstConfirmation(): Promise<number> {
  const began = performance.now();
  while ((await send(client, 'POST', '/codes', newCode()))?.status !== 201) await setTimeout(50);
  return performance.now() - began;
}

describe.each(['refuse', 'swallow'] as const)('a network that comes to %s everything', (mode) => {
  it(`is told clearly and at once, and loses nothing (seed ${seed})`, async () => {
    let stopped = false;
    const writers = Array.from({ length: 4 }, newWriter);
    const writing = Promise.all(
      writers.map((writer, index) => write(writer, client, randomOf(seed + index), () => stopped)),
    );
    await firstConfirmation();
    await proxy.become(mode);
    const until = performance.now() + extent.outage;
    const wrong: string[] = [];
    while (performance.now() < until) wrong.push(...(await askWhileAway()));
    await proxy.become('pass');
    expect(wrong).toEqual([]);
    expect(await firstConfirmation()).toBeLessThan(PATIENCE);

    const confirmed = () => writers.map((writer) => writer.confirmed.size);
    const before = confirmed();
    while (confirmed().some((size, index) => size <= (before[index] ?? 0))) await setTimeout(50);
    stopped = true;
    await writing;
    expect(writers.flatMap(({ refused }) => refused)).toEqual([]);
    await stage.look(async (sql) => {
      const found = await written(sql);
      expect(writers.flatMap((writer) => unkept(writer, found))).toEqual([]);
      expect(await brokenRules(sql)).toEqual([]);
    });
  });
});

describe.each(['refuse', 'swallow'] as const)(
  'a portal that starts while a network %ss everything',
  (mode) => {
    it('waits, and serves as soon as there is a database', async () => {
      await proxy.become(mode);
      const late = await startServer({ DATABASE_URL: proxy.url });
      try {
        while (!late.log().includes('waiting for the database')) await setTimeout(50);
        expect(await statusOf(late, '/readyz')).toBe(503);
        await proxy.become('pass');
        await ready(late);
      } finally {
        await proxy.become('pass');
        await end(late);
      }
      expect(await late.ended).toBe(0);
    });
  },
);

/** Sends a code of which the connection is cut; another one where what the portal does by itself was cut instead. */
async function sentThroughCut(cut: Parameters<DatabaseProxy['cutNext']>[0]) {
  for (;;) {
    const code = newCode();
    const key = { 'idempotency-key': code.message };
    proxy.cutNext(cut);
    const answer = await send(client, 'POST', '/codes', code, key);
    if (answer?.status !== 201) return { code, key, answer };
  }
}

describe('a connection that is cut', () => {
  it('in the middle of a transaction leaves nothing, and the portal says so', async () => {
    const told: unknown[] = [];
    // What the portal does by itself may be cut instead: only who is let through twice has come to the end.
    for (let number = 1, passed = 0; passed < 2; ) {
      const code = newCode();
      const key = { 'idempotency-key': code.message };
      proxy.cutNext({ at: 'message', number });
      const answer = await send(client, 'POST', '/codes', code, key);
      if (answer?.status === 201) {
        passed += 1;
        continue;
      }
      number += 1;
      passed = 0;
      told.push(answer?.body.code);
      if (answer?.body.code === faults.unavailable.code) expect(await madeOf(code.message)).toBe(0);
      const again = await send(client, 'POST', '/codes', code, key);
      expect([again?.status, await madeOf(code.message)]).toEqual([201, 1]);
    }
    // The last message of all is the one to commit.
    const { unavailable, 'outcome-unknown': unknown } = faults;
    expect(told.slice(0, -1)).toEqual(told.slice(0, -1).map(() => unavailable.code));
    expect([told.length > 3, told.at(-1)]).toEqual([true, unknown.code]);
  });

  it.each([
    ['before it commits', 'commit', 0],
    ['before it can say that it has committed', 'committed', 1],
  ] as const)('%s is told as not known, and the same key settles it', async (_when, at, there) => {
    const { code, key, answer } = await sentThroughCut({ at });
    expect([answer?.status, answer?.body.code]).toEqual([503, faults['outcome-unknown'].code]);
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await madeOf(code.message)).toBe(there);
    const again = await send(client, 'POST', '/codes', code, key);
    expect([again?.status, again?.body.message]).toEqual([201, code.message]);
    expect(await madeOf(code.message)).toBe(1);
  });
});
