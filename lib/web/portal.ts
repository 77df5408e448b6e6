import { seedRegistry } from '../../prisma/seed/seed';
import { parseEnv } from '../env';
import { openDatabase } from '../store/database';
import { allSchemes } from '../store/scheme-store';
import type { Portal } from '../usecases/use-case';

declare global {
  var errdexPortal: Promise<Portal> | undefined;
}

/**
 * The one portal of this process, opened on first use. Next's bundle and the server hold separate copies of this
 * module, so it lives on `globalThis`.
 */
export function thePortal(): Promise<Portal> {
  globalThis.errdexPortal ??= openPortal();
  return globalThis.errdexPortal;
}

async function openPortal(): Promise<Portal> {
  const env = parseEnv(process.env);
  const database = await openDatabase(env.database);
  const portal: Portal = { database, publicRead: env.publicRead, url: env.url, clock: () => new Date() };
  if ((await allSchemes(database.reader)).length === 0) await seedRegistry(portal);
  return portal;
}
