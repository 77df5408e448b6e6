import { seedMissing } from '../../prisma/seed/seed';
import { keptSecret } from '../auth/secret';
import { type Env, parseEnv } from '../env';
import { openPortal } from '../usecases/open-portal';
import type { Portal } from '../usecases/use-case';
import { beginAccounts } from './begin-accounts';

declare global {
  var errdexPortal: Promise<Portal> | undefined;
}

/**
 * The one portal of this process, opened on first use. Next's bundle and the server hold separate copies of this
 * module, so it lives on `globalThis`.
 * @throws Error where the environment is wrong or the database cannot be opened; the next call tries again
 */
export function thePortal(): Promise<Portal> {
  globalThis.errdexPortal ??= open();
  return globalThis.errdexPortal;
}

async function open(): Promise<Portal> {
  try {
    if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('A build reads no registry.');
    const env = parseEnv(process.env);
    return await openPortal({ ...env, secret: secretOf(env) }, async (portal) => {
      await seedMissing(portal);
      await beginAccounts(portal, env.admin);
    });
  } catch (error) {
    globalThis.errdexPortal = undefined;
    throw error;
  }
}

/** An embedded portal makes its own; `parseEnv` lets no other go without. */
function secretOf({ secret, database }: Env): string {
  return secret ?? keptSecret(database.kind === 'embedded' ? database.directory : '.data');
}
