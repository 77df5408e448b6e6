import { FAULT_SCHEME } from '../domain/fault';
import { listCodes } from '../usecases/code/list-codes';
import { attempt } from './read';

/** The messages of the portal's own faults by code, as the registry serves them in a locale. */
export async function faultMessages(locale: string): Promise<ReadonlyMap<string, string>> {
  const registered = await attempt(listCodes, { scheme: FAULT_SCHEME, locale, limit: 200 });
  return new Map(registered.ok ? registered.value.items.map(({ code, message }) => [code, message]) : []);
}
