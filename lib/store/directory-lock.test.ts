import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';
import { DirectoryInUse, lockDirectory } from './directory-lock';

const directories: string[] = [];
const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), 'errdex-lock-'));
  directories.push(directory);
  return directory;
};
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** Another process that takes the directory, and what it says of it. */
async function hold(directory: string): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/store/fixtures/hold-directory.ts', directory],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  children.push(child);
  const [said] = await once(createInterface(child.stdout), 'line');
  return { child, said: String(said) };
}

it('refuses a directory that another process has, and names the process', async () => {
  const directory = freshDirectory();
  const { child, said } = await hold(directory);
  expect(said).toBe('held');
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  expect(() => lockDirectory(directory)).toThrow(`process ${child.pid}`);
});

it('takes over what a killed process left behind', async () => {
  const directory = freshDirectory();
  const { child } = await hold(directory);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readdirSync(directory)).toEqual(['portal.pid']);

  const release = lockDirectory(directory);
  const { said } = await hold(directory);
  expect(said).toContain(`process ${process.pid}`);
  release();
  expect(readdirSync(directory)).toEqual([]);
});

it('takes over from a process whose number another one has since got', () => {
  const directory = freshDirectory();
  writeFileSync(join(directory, 'portal.pid'), `${process.ppid} 1`);
  lockDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

it.each(['', 'nonsense', '-1 5', '0 0'])('takes over a lock that reads %j', (content) => {
  const directory = freshDirectory();
  writeFileSync(join(directory, 'portal.pid'), content);
  lockDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

it('gives a directory to one of several that come at once upon a stale lock', async () => {
  const directory = freshDirectory();
  writeFileSync(join(directory, 'portal.pid'), '999999999 1');
  const said = await Promise.all(Array.from({ length: 5 }, async () => (await hold(directory)).said));
  expect(said.filter((line) => line === 'held')).toHaveLength(1);
  expect(said.filter((line) => line.includes('is in use'))).toHaveLength(4);
});

it('leaves the lock of whoever came after', () => {
  const directory = freshDirectory();
  const release = lockDirectory(directory);
  writeFileSync(join(directory, 'portal.pid'), '1 1');
  release();
  expect(readdirSync(directory)).toEqual(['portal.pid']);
});
