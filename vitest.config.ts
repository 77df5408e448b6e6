import { defineConfig } from 'vitest/config';

const shared = {
  maxWorkers: 2,
  exclude: ['node_modules', '.next', 'build', 'e2e', 'faults'],
  // next-intl names Next's modules without their extension, which only a bundler resolves.
  server: { deps: { inline: ['next-intl'] } },
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
const resolve = { alias: { '@/': `${import.meta.dirname}/` } };

/** `unit` needs no database; the rest runs once on PostgreSQL and once on PGlite. */
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
          exclude: [...shared.exclude, ...(name === 'pglite' ? ONE_PROCESS_ONLY : [])],
          globalSetup: `scripts/test/${name}.ts`,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
