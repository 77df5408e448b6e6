import type { z } from 'zod';
import { type FieldFault, ok, type Result, refuseFields } from '../domain/result';
import { readJson } from '../schema/json-text';
import { readForm } from './read-form';

type Options = {
  /** Fields that mean nothing where they are empty. */
  readonly leftOut?: readonly string[];
  /** Fields that are written as JSON. */
  readonly json?: readonly string[];
};

/**
 * What a form sends, for a use case to check. Refuses with `json-syntax` at each field that should be JSON and is none.
 * `nameOf`: the form's name for a field of the input.
 */
export function formInput(
  schema: z.core.SomeType,
  form: FormData,
  { leftOut = [], json = [] }: Options = {},
): { readonly input: Result<unknown>; readonly nameOf: (field: string) => string } {
  const plain = new FormData();
  const read: [string, unknown][] = [];
  const faults: FieldFault[] = [];
  for (const [name, value] of form) {
    if (!json.includes(name) || typeof value !== 'string') {
      plain.append(name, value);
      continue;
    }
    const found = readJson(value.replaceAll('\r\n', '\n'), name);
    if (found.ok) read.push([name, found.value]);
    else faults.push(...found.refusal.fields);
  }
  const { input, nameOf } = readForm(schema, plain, leftOut);
  return {
    input: faults.length > 0 ? refuseFields(faults) : ok({ ...Object(input), ...Object.fromEntries(read) }),
    nameOf: (field) => json.find((name) => field.startsWith(`${name}.`)) ?? nameOf(field),
  };
}
