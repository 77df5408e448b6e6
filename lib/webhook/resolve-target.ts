import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress, isTargetAllowed, literalOf } from '../domain/webhook-target';

/** What a name stands for, as the system resolves it. @throws Error where it stands for nothing */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

export const bySystem: Resolve = (name) => lookup(name, { all: true });

/** An address that a webhook must not be sent to. */
export class TargetRefused extends Error {
  constructor() {
    super('the target is not allowed');
  }
}

/**
 * The addresses of a webhook's host, each of them judged: one that is not public refuses all, for whoever names a host
 * decides what it stands for. Whoever connects has to connect to one of these and ask for the name no more, since it may
 * stand for something else a moment later (DNS rebinding).
 * @param internal whether it may lead to internal addresses
 * @throws TargetRefused, or what `resolve` throws
 */
export async function resolveTarget(
  target: URL,
  internal: boolean,
  resolve: Resolve = bySystem,
): Promise<readonly LookupAddress[]> {
  if (!isTargetAllowed(target.href, internal)) throw new TargetRefused();
  const literal = literalOf(target);
  const addresses =
    literal === null ? await resolve(target.hostname) : [{ address: literal, family: isIP(literal) }];
  if (addresses.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  if (!internal && !addresses.every(({ address }) => isPublicAddress(address))) throw new TargetRefused();
  return addresses;
}
