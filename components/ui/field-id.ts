/** The id of a form's field: for its label, for what leads to it, and for what fills it from elsewhere. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name}`;
}
