import { seedMissing } from '../../prisma/seed/seed';
import { parseEnv } from '../env';
import { openPortal } from '../usecases/open-portal';
import type { Portal } from '../usecases/use-case';

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
    return await openPortal(parseEnv(process.env), seedMissing);
  } catch (error) {
    globalThis.errdexPortal = undefined;
    throw error;
  }
}
