import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const short = process.env.FAULTS_EXTENT === 'short';
const seed = Number(process.env.FAULTS_SEED ?? randomInt(1_000_000_000));

/** Crashes and outages, on the built server. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['faults/*.test.ts'],
    maxWorkers: 2,
    testTimeout: short ? 120_000 : 3_600_000,
    hookTimeout: 120_000,
    provide: { seed, extent: short ? { kills: 3, outage: 3_000 } : { kills: 50, outage: 10_000 } },
  },
});
