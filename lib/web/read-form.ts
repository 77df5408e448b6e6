import { z } from 'zod';

/** What stands under one name of a form: `parameters.0.name` is three steps deep. */
type Branch = { readonly values: FormDataEntryValue[]; readonly inner: Map<string, Branch> };

export type FormReading = {
  /** For a use case, which checks it. */
  readonly input: unknown;
  /** The name in the form of what a fault blames: rows that were left empty are not counted by the use case. */
  readonly nameOf: (field: string) => string;
};

/** React's own fields. */
const OWN = '$ACTION_';
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Reads a form as the input that a schema describes: `a.b` is the field b of a, `a.0` a place in a list, a repeated
 * name a list; numbers and yes or no become such; what is left empty is `null` where that is allowed, an empty text
 * where the schema wants a text, and else no value. What does not fit stays as sent, for the schema to refuse.
 * @param leftOut fields that are no value, instead of an empty text, where they are empty
 */
export function readForm(
  schema: z.core.SomeType,
  form: FormData,
  leftOut: readonly string[] = [],
): FormReading {
  // By path in the input: the last step of the name in the form.
  const renamed = new Map<string, string>();
  const tree = treeOf(form);
  for (const name of leftOut) {
    const branch = tree.inner.get(name);
    if (branch !== undefined && isEmpty(branch)) tree.inner.delete(name);
  }
  return { input: read(schema, tree, '', renamed), nameOf: (field) => nameIn(renamed, field) };
}

function treeOf(form: FormData): Branch {
  const root: Branch = { values: [], inner: new Map() };
  for (const [name, value] of form) {
    if (name.startsWith(OWN)) continue;
    let branch = root;
    for (const step of name.split('.', 8)) {
      const next = branch.inner.get(step) ?? { values: [], inner: new Map() };
      branch.inner.set(step, next);
      branch = next;
    }
    branch.values.push(typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value);
  }
  return root;
}

function read(
  schema: z.core.SomeType,
  branch: Branch | undefined,
  at: string,
  renamed: Map<string, string>,
): unknown {
  const { bare, nullable, optional } = unwrapped(schema);
  if (bare instanceof z.ZodObject) {
    if (branch === undefined || (isEmpty(branch) && (nullable || optional))) {
      return branch !== undefined && nullable ? null : undefined;
    }
    return fieldsOf(bare.shape, branch, at, renamed);
  }
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const option = branch && chosenOption(bare, branch);
    return option === undefined ? rawOf(branch) : read(option, branch, at, renamed);
  }
  if (bare instanceof z.ZodArray) {
    if (branch === undefined) return optional ? undefined : [];
    return itemsOf(bare.element, branch, at, renamed);
  }
  return scalarOf(bare, branch, nullable, optional);
}

function fieldsOf(
  shape: Readonly<Record<string, z.core.SomeType>>,
  branch: Branch,
  at: string,
  renamed: Map<string, string>,
): unknown {
  const known = Object.entries(shape).map(([name, schema]) => [
    name,
    read(schema, branch.inner.get(name), below(at, name), renamed),
  ]);
  const unknown = [...branch.inner]
    .filter(([name]) => !Object.hasOwn(shape, name))
    .map(([name, inner]) => [name, rawOf(inner)]);
  return Object.fromEntries([...known, ...unknown].filter(([, value]) => value !== undefined));
}

/** A list by repeated name or by places; a place where nothing was filled in is none. */
function itemsOf(
  element: z.core.SomeType,
  branch: Branch,
  at: string,
  renamed: Map<string, string>,
): unknown[] {
  const repeated: [string, Branch][] = branch.values.map((value) => [
    '',
    { values: [value], inner: new Map() },
  ]);
  const placed = [...branch.inner].sort(([a], [b]) => Number(a) - Number(b));
  const filled = [...repeated, ...placed].filter(([, inner]) => !isEmpty(inner));
  return filled.map(([place, inner], index) => {
    const field = below(at, String(index));
    renamed.set(field, place);
    return read(element, inner, field, renamed);
  });
}

function chosenOption(union: z.ZodDiscriminatedUnion, branch: Branch): z.core.SomeType | undefined {
  const { discriminator, options } = union.def;
  const chosen = branch.inner.get(discriminator)?.values.at(-1);
  return options.find((option) => {
    const kind = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return kind instanceof z.ZodLiteral && chosen !== undefined && kind.values.has(String(chosen));
  });
}

function scalarOf(
  schema: z.core.SomeType,
  branch: Branch | undefined,
  nullable: boolean,
  optional: boolean,
): unknown {
  const isSwitch = schema instanceof z.ZodBoolean;
  if (branch === undefined) return isSwitch && !optional ? false : undefined;
  if (branch.inner.size > 0) return rawOf(branch);
  const value = branch.values.at(-1);
  if (value === '') return nullable ? null : schema instanceof z.ZodString ? '' : undefined;
  if (schema instanceof z.ZodNumber && typeof value === 'string' && NUMBER.test(value)) return Number(value);
  if (isSwitch) return value === 'true' || value === 'on' ? true : value === 'false' ? false : value;
  return value;
}

function unwrapped(schema: z.core.SomeType): { bare: z.core.SomeType; nullable: boolean; optional: boolean } {
  let bare = schema;
  let nullable = false;
  let optional = false;
  for (;;) {
    if (bare instanceof z.ZodNullable) nullable = true;
    else if (bare instanceof z.ZodOptional || bare instanceof z.ZodDefault || bare instanceof z.ZodPrefault) {
      optional = true;
    } else if (bare instanceof z.ZodPipe) {
      bare = bare.def.in;
      continue;
    } else if (!(bare instanceof z.ZodReadonly)) return { bare, nullable, optional };
    bare = bare.def.innerType;
  }
}

function rawOf(branch: Branch | undefined): unknown {
  if (branch === undefined) return undefined;
  if (branch.inner.size > 0)
    return Object.fromEntries([...branch.inner].map(([name, inner]) => [name, rawOf(inner)]));
  return branch.values.length === 1 ? branch.values[0] : branch.values;
}

/** An unticked box says `false`. */
function isEmpty({ values, inner }: Branch): boolean {
  return values.every((value) => value === '' || value === 'false') && [...inner.values()].every(isEmpty);
}

function below(at: string, step: string): string {
  return at === '' ? step : `${at}.${step}`;
}

function nameIn(renamed: ReadonlyMap<string, string>, field: string): string {
  const steps = field.split('.');
  return steps
    .map((step, depth) => renamed.get(steps.slice(0, depth + 1).join('.')) ?? step)
    .filter((step) => step !== '')
    .join('.');
}
