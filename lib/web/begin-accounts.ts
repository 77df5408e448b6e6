import type { Env } from '../env';
import { createFirstAdmin } from '../usecases/account/create-first-admin';
import { offerSetUp } from '../usecases/account/offer-set-up';
import type { Portal } from '../usecases/use-case';

/**
 * On a system where nobody can sign in yet: adds the administrator of the environment, or else tells on the console
 * with which key the first visitor of `/setup` becomes one.
 */
export async function beginAccounts(portal: Portal, admin: Env['admin']): Promise<void> {
  const portalItself = { kind: 'system', name: 'setup' } as const;
  if (admin !== null) {
    await createFirstAdmin.run(portal, portalItself, admin);
    return;
  }
  const offered = await offerSetUp.run(portal, portalItself, {});
  if (!offered.ok || offered.value === null) return;
  console.info(`Nobody can sign in yet. Make the first administrator at ${portal.url}/setup with this key:`);
  console.info(`  ${offered.value}`);
}
