import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './command.mjs';

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

/** Installs the packages of the lockfile, unless these very ones are there. */
export async function install() {
  await step('packages', ['package-lock.json'], ['node_modules'], async () => {
    console.info('installing packages');
    await runQuietly('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  });
}

/** Makes the database client out of the schema. */
export async function generate() {
  await step(
    'client',
    ['prisma/schema', 'prisma.config.ts', 'package-lock.json'],
    ['prisma/generated/client.ts'],
    async () => {
      console.info('generating the database client');
      // Prisma would download an engine that generating does not use, unless it is told of a file.
      const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
      await runQuietly('node_modules/.bin/prisma', ['generate'], environment);
    },
  );
}

/** Builds pages and server. */
export async function build() {
  const outputs = ['.next/BUILD_ID', 'build/server.mjs'];
  await step('build', [...SOURCES, 'package-lock.json'], outputs, async () => {
    console.info('building');
    await runQuietly('node_modules/.bin/next', ['build'], { NODE_ENV: 'production' });
    await runQuietly(process.execPath, ['scripts/build-server.mjs']);
  });
}

/** Where `fillRegistry` leaves what it makes. Nobody opens it: tests begin with copies. */
export const REGISTRY = 'build/registry';

/** Makes what a first start on an embedded database makes, once for all tests that begin with it. */
export async function fillRegistry() {
  const outputs = ['pgdata', 'empty.tar', 'seeded.tar'].map((name) => join(REGISTRY, name));
  await step('registry', ['lib', 'messages', 'prisma', 'package-lock.json'], outputs, async () => {
    rmSync(REGISTRY, { recursive: true, force: true });
    mkdirSync(REGISTRY, { recursive: true });
    await runQuietly(process.execPath, ['--import', 'tsx', 'scripts/test/fill-registry.ts', REGISTRY]);
  });
}

/**
 * Does something once for each state of its inputs. Two processes that want it at once: one does it, the other waits.
 * @param {string} name
 * @param {readonly string[]} inputs files and folders
 * @param {readonly string[]} outputs what has to be there for the step to count as done
 * @param {() => Promise<void>} work
 */
async function step(name, inputs, outputs, work) {
  const stamp = join('node_modules', '.errdex', name);
  const wanted = digest(inputs);
  const done = () =>
    existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && outputs.every((path) => existsSync(path));
  if (done()) return;
  const release = await takeTurn(name);
  try {
    if (done()) return;
    // What is cut off half-way must not pass for done.
    rmSync(stamp, { force: true });
    await work();
    mkdirSync(join('node_modules', '.errdex'), { recursive: true });
    writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

/**
 * Waits until no other process is at the same step. A folder that has something in it is taken by one process alone.
 * @param {string} name
 * @returns {Promise<() => void>} what lets the next one in
 */
async function takeTurn(name) {
  const turn = join('.turn', name);
  const mine = `${turn}.${process.pid}`;
  const remove = (/** @type {string} */ path) => rmSync(path, { recursive: true, force: true });
  remove(mine);
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, 'pid'), String(process.pid));
  for (;;) {
    if (moved(mine, turn)) {
      const release = () => {
        process.off('exit', release);
        remove(turn);
      };
      process.once('exit', release);
      return release;
    }
    const holder = holderOf(turn);
    if (holder !== null && !isRunning(holder) && moved(turn, `${mine}.aside`)) {
      // Another one that waited may have taken the turn between the look and the move.
      if (holderOf(`${mine}.aside`) !== holder) moved(`${mine}.aside`, turn);
      remove(`${mine}.aside`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @param {string} from @param {string} to @returns {boolean} */
function moved(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} turn @returns {number | null} */
function holderOf(turn) {
  const file = join(turn, 'pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
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
