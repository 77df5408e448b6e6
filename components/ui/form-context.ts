import { createContext, useContext } from 'react';
import { fieldId } from './field-id';
import type { FieldError, Typed } from './form-answer';
import type { FormTexts } from './form-texts';

type FormContext = {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly texts: FormTexts;
  readonly pending: boolean;
  /** What was typed before, where the form was refused or left. */
  readonly typed: Typed | null;
  readonly errors: readonly FieldError[];
  /** Somebody else changed the thing meanwhile. */
  readonly isStale: boolean;
};

export const FormContext = createContext<FormContext | null>(null);

/** The form around a field. */
export function useForm(): FormContext {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A field stands in a form.');
  return form;
}

/** What a form knows of one of its fields. */
export function useField(name: string) {
  const { id, labels, texts, typed, errors, isStale } = useForm();
  return {
    id: fieldId(id, name),
    label: labelOf(labels, name),
    texts,
    typed: typed?.[name],
    isStale,
    errors: errors.filter((error) => error.name === name),
  };
}

/** The label of a field; those of a list share theirs: `parameters.0.name` has the label of `parameters.*.name`. */
export function labelOf(labels: Readonly<Record<string, string>>, name: string): string | undefined {
  return labels[name] ?? labels[name.replace(/\.\d+(?=\.|$)/g, '.*')];
}
