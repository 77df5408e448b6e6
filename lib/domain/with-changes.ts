/** A thing as it is after a change: what is left out, or undefined, stays. */
export function withChanges<T extends object>(
  before: T,
  given: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...before, ...said };
}
