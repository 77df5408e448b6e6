import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { fillRegistry, REGISTRY } from '../steps.mjs';

/** Dumps of an empty and of a seeded data directory that every test file loads. */
export default async function setup(project: TestProject): Promise<void> {
  await fillRegistry();
  const empty = join(REGISTRY, 'empty.tar');
  const seeded = join(REGISTRY, 'seeded.tar');
  project.provide('database', { kind: 'pglite', empty, seeded });
}
