import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from './postgres';

export type Running = {
  readonly url: string;
  /** Milliseconds from spawn to the first 200 of `ready`. */
  readonly startedIn: number;
  /** Resident memory, MiB. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts a server of the benchmark and waits until it answers. */
export async function start(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
  ready: string,
): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const [program, ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answers(`${url}${ready}`, child);
  return {
    url,
    startedIn: performance.now() - began,
    memory: () => residentMiB(child.pid),
    stop: () => ended(child),
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode} before it was ready`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function residentMiB(pid: number | undefined): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
