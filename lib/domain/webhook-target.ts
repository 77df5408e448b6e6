import ipaddr from 'ipaddr.js';

/** Where TLS is usually spoken; elsewhere other services listen, which nobody may have the portal talk to. */
const OPEN_PORTS = ['', '443', '8443'];

/** All global unicast addresses of IPv6 begin so (RFC 4291, section 2.4, and the IANA registry of its address space). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one that anybody on the internet could reach. What is reserved for anything else is not: loopback,
 * private and link-local networks (also the metadata services of clouds at 169.254.169.254), carrier-grade NAT,
 * multicast, documentation, and whatever carries an IPv4 address inside of IPv6, such as NAT64, since where that leads
 * is decided by who carries it (the IANA special-purpose address registries, RFC 6890).
 * @param address as a resolver gives it, or as a URL writes it, without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}

/**
 * Whether a webhook may have this address, as far as can be told before its name is looked up. Never with a user name
 * or password; a fragment means nothing to a server. Without leave for internal addresses: https on a usual port, and
 * neither an address that is not public nor this machine by name (RFC 6761, section 6.3).
 * @param internal whether it may lead to internal addresses
 */
export function isTargetAllowed(url: string, internal: boolean): boolean {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target === null || !['http:', 'https:'].includes(target.protocol)) return false;
  if (target.username !== '' || target.password !== '' || target.hash !== '') return false;
  if (internal) return isPlainPort(target.port);
  if (target.protocol !== 'https:' || !OPEN_PORTS.includes(target.port)) return false;
  const literal = literalOf(target);
  if (literal !== null) return isPublicAddress(literal);
  return !/(^|\.)localhost\.?$/.test(target.hostname);
}

/** The address that a URL names without a name; null where it names a host. */
export function literalOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}

/** Below 1024 other services have theirs, such as mail at 25. */
function isPlainPort(port: string): boolean {
  return ['', '80', '443'].includes(port) || Number(port) >= 1024;
}
