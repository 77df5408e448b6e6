import { type RefObject, useEffect, useState } from 'react';

/** What is typed in the fields of a form, by name; the last one where a name is repeated. */
export type FormValues = ReadonlyMap<string, string>;

/**
 * Follows what is typed in the form around an element, also what was put back into it.
 * @param initial what stands in the form before there is a script
 */
export function useFormValues(
  inside: RefObject<HTMLElement | null>,
  initial: Readonly<Record<string, string>>,
): FormValues {
  const [values, setValues] = useState<FormValues>(() => new Map(Object.entries(initial)));

  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form) return;
    const read = () => setValues(valuesOf(form));
    read();
    form.addEventListener('input', read);
    return () => form.removeEventListener('input', read);
  }, [inside]);

  return values;
}

function valuesOf(form: HTMLFormElement): FormValues {
  const values = new Map<string, string>();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values.set(name, value);
  return values;
}
