import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';

/** Folders that hold our own TypeScript. */
const SOURCES = ['app', 'components', 'lib', 'prisma/seed', 'server.ts', 'proxy.ts'];
const RESULTS = 'test-results';

/** Types, lint, formatting and import directions; rejects at the first that fails. */
export async function checkSources() {
  // The types of pages and their parameters.
  await run('node_modules/.bin/next', ['typegen']);
  await run('node_modules/.bin/tsc', ['--noEmit']);
  await run('node_modules/.bin/biome', ['check', '--error-on-warnings', '.']);
  await run('node_modules/.bin/depcruise', [...SOURCES, '--config', '.dependency-cruiser.cjs']);
}

/**
 * @typedef {{ readonly name: string, readonly passed: number, readonly failed: number }} Suite
 * A suite that fails before it can count has one failure.
 */

/** @param {string} name @param {() => Promise<void>} work @returns {Promise<Suite>} */
export async function suiteOf(name, work) {
  try {
    await work();
    return { name, passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { name, passed: 0, failed: 1 };
  }
}

/** Unit tests, and the use cases on PostgreSQL and on PGlite. @returns {Promise<Suite>} */
export function vitest() {
  return vitestSuite('vitest', []);
}

/** Crashes and outages in their short form, against the built server. @returns {Promise<Suite>} */
export function faults() {
  return vitestSuite('faults', ['--config', 'faults/vitest.config.ts'], { FAULTS_EXTENT: 'short' });
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<Suite>}
 */
async function vitestSuite(name, args, environment) {
  const file = resultFile(`${name}.json`);
  const ended = await suiteOf(name, () =>
    run(
      'node_modules/.bin/vitest',
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile=${file}`],
      environment,
    ),
  );
  if (!existsSync(file)) return ended;
  const {
    numPassedTests: passed,
    numFailedTests,
    numFailedTestSuites,
  } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    name,
    passed,
    // A run that found no test has failed, whatever it ended with.
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 || passed === 0 ? 1 : 0, ended.failed),
  };
}

/** Journeys in Chromium and REST over HTTP, against the built server. @returns {Promise<Suite>} */
export async function playwright() {
  const file = resultFile('playwright.json');
  const ended = await suiteOf('playwright', () =>
    run('node_modules/.bin/playwright', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    }),
  );
  if (!existsSync(file)) return ended;
  const { expected: passed, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return { name: 'playwright', passed, failed: Math.max(unexpected + flaky, ended.failed) };
}

/** @param {string} name */
function resultFile(name) {
  mkdirSync(RESULTS, { recursive: true });
  return join(RESULTS, name);
}
