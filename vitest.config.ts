import { defineConfig } from 'vitest/config';

const shared = {
  maxWorkers: 2,
  exclude: ['node_modules', '.next', 'build', 'e2e', 'faults'],
  // next-intl names Next's modules without their extension, which only a bundler resolves.
  server: { deps: { inline: ['next-intl'] } },
  // Only what is broken comes near: a machine may have others to serve, too.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Files share a process, and what it has read and compiled: none may change a module for the others.
  isolate: false,
};
const onDatabase = [
  'lib/store/**/*.test.ts',
  'lib/usecases/**/*.test.ts',
  'lib/rest/**/*.test.ts',
  'lib/mail/**/*.test.ts',
  'lib/webhook/**/*.test.ts',
  'prisma/*.test.ts',
];
/** PGlite lets one process in: what several do at once is tested on PostgreSQL. */
const ONE_PROCESS_ONLY = ['**/many-processes.test.ts'];
/** What is the same on any database once its use cases are: doors, and who may pass. Journeys come through them on PGlite. */
const ONE_DATABASE_IS_ENOUGH = ['lib/rest/**', 'lib/usecases/rights.test.ts'];
const resolve = { alias: { '@/': `${import.meta.dirname}/` } };

/** `unit` needs no database; the rest runs on PostgreSQL, and what has SQL of its own on PGlite as well. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: 'unit',
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...shared.exclude, ...onDatabase],
        },
      },
      ...['postgres', 'pglite'].map((name) => ({
        resolve,
        test: {
          ...shared,
          name,
          include: onDatabase,
          exclude: [
            ...shared.exclude,
            ...(name === 'pglite' ? [...ONE_PROCESS_ONLY, ...ONE_DATABASE_IS_ENOUGH] : []),
          ],
          globalSetup: `scripts/test/${name}.ts`,
        },
      })),
    ],
  },
});
