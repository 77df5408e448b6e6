import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of, besides the packages. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma/schema',
  'prisma/seed',
  'public',
  'server.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
];

/**
 * Runs a command with its output passed on, and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] beside that of this process
 * @returns {Promise<void>} rejects where the command fails
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** Installs the packages of the lockfile, unless these very ones are there. */
export async function install() {
  await step('packages', ['package-lock.json'], 'node_modules', async () => {
    console.info('installing packages');
    await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  });
}

/** Makes the database client out of the schema. */
export async function generate() {
  await step(
    'client',
    ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
    'prisma/generated',
    async () => {
      console.info('generating the database client');
      // Prisma would download an engine that generating does not use, unless it is told of a file.
      const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
      await run('node_modules/.bin/prisma', ['generate'], environment);
    },
  );
}

/** Builds pages and server. */
export async function build() {
  await step('build', [...SOURCES, 'package-lock.json'], '.next/BUILD_ID', async () => {
    console.info('building');
    await run('node_modules/.bin/next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
    await run(process.execPath, ['scripts/build-server.mjs']);
  });
}

/**
 * Does something once for each state of its inputs. Two processes that want it at once: one does it, the other waits.
 * @param {string} name
 * @param {readonly string[]} inputs files and folders
 * @param {string} output what has to be there for the step to count as done
 * @param {() => Promise<void>} work
 */
async function step(name, inputs, output, work) {
  const stamp = join('node_modules', '.errdex', name);
  const done = () =>
    existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(inputs);
  if (done()) return;
  const release = await takeTurns(name, done);
  try {
    if (done()) return;
    await work();
    mkdirSync(join('node_modules', '.errdex'), { recursive: true });
    writeFileSync(stamp, digest(inputs));
  } finally {
    release();
  }
}

/**
 * Waits until no other process is at the same step; a folder is made by one process alone.
 * @param {string} name
 * @param {() => boolean} done
 * @returns {Promise<() => void>}
 */
async function takeTurns(name, done) {
  const turn = join('.turn', name);
  mkdirSync('.turn', { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      writeFileSync(join(turn, 'pid'), String(process.pid));
      const release = () => rmSync(turn, { recursive: true, force: true });
      process.once('exit', release);
      return release;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (done()) return () => undefined;
    if (!isHeld(turn)) rmSync(turn, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {string} turn */
function isHeld(turn) {
  try {
    const pid = Number(readFileSync(join(turn, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A folder without a number was made this very moment.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** @param {readonly string[]} paths */
function digest(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) for (const file of filesOf(path)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
