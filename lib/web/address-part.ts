/** One part of a path as Next.js gives it to a page: still encoded. Broken encoding stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * An address whose path can be decoded: where it cannot, its percent signs are taken to mean themselves. Next.js would
 * answer such an address with a bare 500.
 */
export function decodableAddress(address: string): string {
  const end = address.search(/[?#]/);
  const path = end === -1 ? address : address.slice(0, end);
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return path.replaceAll('%', '%25') + address.slice(path.length);
  }
}
