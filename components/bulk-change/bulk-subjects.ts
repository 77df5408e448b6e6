/** What a bulk change is about: the codes of rows, `scheme/code` each. */
export function codesIn(ids: readonly string[]) {
  return ids.map((id) => {
    const slash = id.indexOf('/');
    return { scheme: id.slice(0, slash), code: id.slice(slash + 1) };
  });
}

/**
 * The filter of an address, as a use case takes it.
 * @param several parameters that may stand more than once
 * @param single those that stand once, such as `q`
 */
export function filterIn(search: string, several: readonly string[], single: readonly string[]) {
  const params = new URLSearchParams(search);
  const chosen = several.flatMap((name) => {
    const values = params.getAll(name).filter((value) => value !== '');
    return values.length === 0 ? [] : [[name, values] as const];
  });
  const said = single.flatMap((name) => {
    const value = params.get(name)?.trim() ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries<readonly string[] | string>([...chosen, ...said]);
}

/** Parameters of a list of codes that narrow it. */
export const codeFilters = ['scheme', 'prefix', 'category', 'owner', 'status', 'httpStatus'] as const;
