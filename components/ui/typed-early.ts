/** In the browser: whether something was typed or chosen in a form before its script was there to hear of it. */
export function wasTypedEarly(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) return !isAsDrawn(field);
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  });
}

/** A select of one shows its first option where none is marked. */
function isAsDrawn({ options, selectedIndex }: HTMLSelectElement): boolean {
  const marked = [...options].findIndex((option) => option.defaultSelected);
  return selectedIndex === Math.max(marked, 0);
}
