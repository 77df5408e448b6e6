export type BulkField = 'status' | 'httpStatus' | 'category';

const filters = ['scheme', 'prefix', 'category', 'owner', 'status', 'httpStatus'] as const;

/**
 * What is sent of a bulk change: the codes of the selected rows, or the filter of the address.
 * @param ids `scheme/code`
 */
export function bulkInput(form: FormData, field: BulkField, ids: readonly string[], search: string) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const value = text('value');
  const reason = text('reason');
  const change = {
    [field]: field === 'httpStatus' ? (value === '' ? null : Number(value)) : value,
    ...(reason === '' ? {} : { reason }),
  };
  return text('which') === 'all' ? { filter: filterIn(search), change } : { codes: ids.map(codeIn), change };
}

function filterIn(search: string) {
  const params = new URLSearchParams(search);
  const chosen = filters.flatMap((name) => {
    const values = params.getAll(name).filter((value) => value !== '');
    return values.length === 0 ? [] : [[name, values] as const];
  });
  const q = params.get('q')?.trim();
  return { ...Object.fromEntries(chosen), ...(q ? { q } : {}) };
}

function codeIn(id: string) {
  const slash = id.indexOf('/');
  return { scheme: id.slice(0, slash), code: id.slice(slash + 1) };
}
