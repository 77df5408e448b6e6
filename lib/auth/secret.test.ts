import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptSecret } from './secret';

const folder = mkdtempSync(join(tmpdir(), 'errdex-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is made once, long, and readable by its user alone', () => {
  const directory = join(folder, 'data');
  const secret = keptSecret(directory);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(directory)).toBe(secret);
  expect(statSync(join(directory, 'secret')).mode & 0o777).toBe(0o600);
  expect(keptSecret(join(folder, 'other'))).not.toBe(secret);
});
