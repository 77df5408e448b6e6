import { codeFilters, codesIn, filterIn } from '../bulk-change/bulk-subjects';

export type BulkField = 'status' | 'httpStatus' | 'category';

/**
 * What is sent of a bulk change of codes.
 * @param ids of the selected rows; null: all that the filter of the address leaves
 */
export function bulkInput(form: FormData, field: BulkField, ids: readonly string[] | null, search: string) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const value = text('value');
  const reason = text('reason');
  const change = {
    [field]: field === 'httpStatus' ? (value === '' ? null : Number(value)) : value,
    ...(reason === '' ? {} : { reason }),
  };
  return ids === null
    ? { filter: filterIn(search, codeFilters, ['q']), change }
    : { codes: codesIn(ids), change };
}
