import { FAULT_SCHEME } from '../domain/fault';
import { listCodes } from '../usecases/code/list-codes';
import { thePortal } from './portal';

/** The messages of the portal's own faults by code, as the registry serves them in a locale. */
export async function faultMessages(locale: string): Promise<ReadonlyMap<string, string>> {
  // Also where the registry is not shown to everybody: the page that says so says it by these.
  const portal = await thePortal();
  const asker = { kind: 'system', name: 'portal' } as const;
  const registered = await listCodes.run(portal, asker, { scheme: FAULT_SCHEME, locale, limit: 200 });
  return new Map(registered.ok ? registered.value.items.map(({ code, message }) => [code, message]) : []);
}
