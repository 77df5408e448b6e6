/**
 * Whether a request that changes something was made by another site in a reader's browser. A browser says so itself
 * (Fetch Metadata); one that does not sends the origin with every change (WHATWG Fetch, section 3.2). Neither is
 * something a page can leave out, so that what has neither is foreign too.
 * @param url where the portal is reached
 */
export function isForeign(headers: Headers, url: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== new URL(url).host && host !== headers.get('host');
}
