import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const useCase = z.looseObject({ title: z.string(), right: z.string(), input: z.instanceof(z.ZodType) });

/** Every use case there is, by its title. */
async function everyInput(): Promise<ReadonlyMap<string, z.ZodType>> {
  const inputs = new Map<string, z.ZodType>();
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /^[\w-]+\/[\w-]+\.ts$/.test(name))) {
    const module: Readonly<Record<string, unknown>> = await import(join(import.meta.dirname, file));
    for (const value of Object.values(module)) {
      const read = useCase.safeParse(value);
      if (read.success) inputs.set(read.data.title, read.data.input);
    }
  }
  return inputs;
}

type Part = { readonly path: string; readonly schema: z.core.$ZodType };

/** A schema and all that it is made of, but for JSON, which is bounded by how deep it is and by the size of what is sent. */
function partsOf(schema: z.core.$ZodType, path = '', seen = new Set<unknown>()): readonly Part[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  return [{ path, schema }, ...insides(schema).flatMap(([step, part]) => partsOf(part, path + step, seen))];
}

function insides(schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).map(([name, part]) => [`.${name}`, part]);
  }
  if (schema instanceof z.ZodArray) return [['[]', schema.element]];
  if (schema instanceof z.ZodRecord)
    return [
      ['{name}', schema.keyType],
      ['{}', schema.valueType],
    ];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ['', option]);
  if (schema instanceof z.ZodPipe)
    return [
      ['', schema.in],
      ['', schema.out],
    ];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return [['', schema.unwrap()]];
  }
  return [];
}

const inputs = [...(await everyInput())].map(([title, input]) => ({ title, parts: partsOf(input) }));

it('there are use cases to look at', () => expect(inputs.length).toBeGreaterThan(40));

describe.each(inputs)('$title', ({ parts }) => {
  it('takes no field that it does not name, at any depth', () => {
    const open = parts.filter(
      ({ schema }) => schema instanceof z.ZodObject && !(schema._zod.def.catchall instanceof z.ZodNever),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('bounds every text and every list', () => {
    const unbounded = parts.filter(({ schema }) => {
      if (schema instanceof z.ZodString) return schema.maxLength === null && schema.format === null;
      return schema instanceof z.ZodArray && !hasLimit(schema);
    });
    expect(unbounded.map(({ path }) => path)).toEqual([]);
  });
});

function hasLimit(schema: z.ZodArray): boolean {
  return (schema._zod.def.checks ?? []).some(({ _zod: { def } }) =>
    ['max_length', 'length_equals'].includes(def.check),
  );
}
