/** Puts a text where one types, in place of what is selected there, as if it were typed. */
export function typeInto(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.focus();
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? field.value.length;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts a text into a field instead of what stands there, as if it were typed. */
export function replaceIn(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.select();
  typeInto(field, text);
}
