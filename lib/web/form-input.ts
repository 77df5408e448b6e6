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
  const { input, nameOf } = readForm(schema, form, leftOut);
  return {
    input: withJson(input, json),
    nameOf: (field) => json.find((name) => field.startsWith(`${name}.`)) ?? nameOf(field),
  };
}

function withJson(input: unknown, names: readonly string[]): Result<unknown> {
  const fields: Record<string, unknown> = { ...Object(input) };
  const faults: FieldFault[] = [];
  for (const name of names) {
    const text = fields[name];
    if (typeof text !== 'string') continue;
    const read = readJson(text, name);
    if (read.ok) fields[name] = read.value;
    else faults.push(...read.refusal.fields);
  }
  return faults.length === 0 ? ok(fields) : refuseFields(faults);
}
