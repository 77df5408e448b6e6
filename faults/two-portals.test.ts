import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { withClient } from '../bench/postgres';
import type { ServerProcess } from '../e2e/fixtures/server-process';
import { faults } from '../lib/domain/fault';
import { brokenRules } from './books';
import { send } from './client';
import { end, postgresStage, TOKEN } from './stage';

let stage: Awaited<ReturnType<typeof postgresStage>>;
beforeAll(async () => {
  stage = await postgresStage();
});
afterAll(() => stage.stop());

let one: ServerProcess;
let other: ServerProcess;
beforeEach(async () => {
  [one, other] = await Promise.all([stage.start(), stage.start()]);
});
afterEach(async () => {
  await Promise.all([one, other].map((server) => end(server, 'SIGKILL')));
  expect(await stage.look(brokenRules)).toEqual([]);
});

/** Registers a code on one counter; its HTTP status decides which tally it is counted in. */
const register = ({ url }: ServerProcess, httpStatus: number) =>
  send({ url, token: TOKEN }, 'POST', '/codes', {
    scheme: 'soracom',
    prefix: 'AGW',
    message: 'Two want the next number',
    httpStatus,
  });

/** Runs work while a portal has the counter and waits for a tally that we hold. */
async function whileStuck<T>(work: (giveTally: () => Promise<void>) => Promise<T>): Promise<T> {
  return withClient(stage.url, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM code_tally WHERE served_http_status = 418 FOR UPDATE');
    return work(async () => void (await client.query('COMMIT')));
  });
}

async function someoneWaits(): Promise<void> {
  const waiting = 'SELECT 1 FROM pg_locks WHERE NOT granted';
  while ((await stage.look((sql) => sql(waiting))).length === 0) await setTimeout(20);
}

it('goes on within seconds where the other is killed with locks in its hands', async () => {
  expect((await register(one, 418))?.status).toBe(201);
  await whileStuck(async () => {
    const lost = register(one, 418);
    await someoneWaits();
    one.child.kill('SIGKILL');
    expect(await lost).toBeNull();
    const began = performance.now();
    expect((await register(other, 404))?.status).toBe(201);
    expect(performance.now() - began).toBeLessThan(6_000);
  });
});

it('goes on where the other hangs in the middle of a transaction, which is then told that it failed', async () => {
  expect((await register(one, 418))?.status).toBe(201);
  await whileStuck(async (giveTally) => {
    const late = register(one, 418);
    await someoneWaits();
    one.child.kill('SIGSTOP');
    await giveTally();
    const began = performance.now();
    expect((await register(other, 404))?.status).toBe(201);
    expect(performance.now() - began).toBeLessThan(15_000);
    one.child.kill('SIGCONT');
    const answer = await late;
    expect([answer?.status, answer?.body.code]).toEqual([503, faults.unavailable.code]);
    expect((await register(one, 418))?.status).toBe(201);
  });
});
