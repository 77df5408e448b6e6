import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { z } from 'zod';
import type { TestPortal } from '../fixtures/portal';

const answer = z.object({ call: z.int(), outcome: z.string() });

export type PortalProcess = {
  /** Has it done, and gives the outcome; null where it was killed before it said. */
  readonly ask: (line: object) => Promise<string | null>;
  /** Ends it at once, wherever it is; resolves when the database has noticed. */
  readonly kill: () => Promise<void>;
  readonly end: () => Promise<void>;
};

let started = 0;

/** Puts what a process runs in one file, since many are started. @returns its path; whoever made it removes it */
export async function bundleProcess(): Promise<string> {
  const outfile = `build/model-${process.pid}.mjs`;
  await build({
    entryPoints: ['lib/usecases/request/act-on-requests.fixture.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}

/** A portal process on a PostgreSQL database. */
export async function startProcess(
  script: string,
  url: string,
  sql: TestPortal['sql'],
): Promise<PortalProcess> {
  started += 1;
  const name = `model-${process.pid}-${started}`;
  const own = new URL(url);
  own.searchParams.set('application_name', name);
  const child: ChildProcess = spawn(process.execPath, [script, own.href], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const waiting = new Map<number, (outcome: string | null) => void>();
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('A process has pipes.');
  // What is written to a process that is gone is lost with it.
  stdin.on('error', () => undefined);
  const lines = createInterface({ input: stdout });
  const ready = once(lines, 'line');
  lines.on('line', (line) => {
    if (line === 'ready') return;
    const { call, outcome } = answer.parse(JSON.parse(line));
    waiting.get(call)?.(outcome);
    waiting.delete(call);
  });
  lines.on('close', () => {
    for (const tell of waiting.values()) tell(null);
  });
  await ready;
  let calls = 0;
  return {
    ask: (line) => {
      calls += 1;
      const call = calls;
      const said = new Promise<string | null>((resolve) => waiting.set(call, resolve));
      stdin.write(`${JSON.stringify({ call, ...line })}\n`);
      return said;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      while ((await sql('SELECT 1 FROM pg_stat_activity WHERE application_name = $1', [name])).length > 0);
    },
    end: async () => {
      stdin.end();
      await exited;
    },
  };
}
