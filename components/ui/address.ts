type Change = string | readonly string[] | null;

/**
 * The address of this list with something changed: a value, several of them, or `null` to leave it out. Where the
 * reader had paged to is forgotten, since another filter or order has other pages.
 */
export function addressWith(
  path: string,
  search: URLSearchParams,
  changes: Readonly<Record<string, Change>>,
): string {
  const changed = new URLSearchParams(search);
  changed.delete('cursor');
  changed.delete('before');
  for (const [name, change] of Object.entries(changes)) {
    changed.delete(name);
    for (const value of typeof change === 'string' ? [change] : (change ?? [])) changed.append(name, value);
  }
  const text = changed.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Whether a parameter says where in a list the reader is. */
export function isPlace(name: string): boolean {
  return name === 'cursor' || name === 'before';
}

/** What a page got as `searchParams`, as the browser writes it. */
export function searchFrom(params: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) search.append(name, one);
  }
  return search;
}
