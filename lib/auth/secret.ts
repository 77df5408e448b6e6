import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret of an embedded portal, made once and kept in its data folder where only its user can read it. */
export function keptSecret(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'secret');
  // Not overwritten: a portal that was started twice must not sign everybody out.
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
