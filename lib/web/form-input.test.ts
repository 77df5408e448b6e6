import { expect, it } from 'vitest';
import { z } from 'zod';
import { formInput } from './form-input';

const schema = z.strictObject({ name: z.string(), segments: z.array(z.strictObject({ width: z.int() })) });

function reading(segments: string) {
  const form = new FormData();
  form.append('name', 'a');
  form.append('segments', segments);
  return formInput(schema, form, { json: ['segments'] });
}

it('reads a field that is written as JSON, and names it for whatever is wrong within', () => {
  const { input, nameOf } = reading('[{"width": 4}]');
  expect(input).toEqual({ ok: true, value: { name: 'a', segments: [{ width: 4 }] } });
  expect([nameOf('segments.0.width'), nameOf('segments'), nameOf('name')]).toEqual([
    'segments',
    'segments',
    'name',
  ]);
});

it('says where one that is none breaks off, as it was typed', () => {
  expect(reading('[\r\n{\r\n}').input).toMatchObject({
    ok: false,
    refusal: { fields: [{ field: 'segments', fault: 'json-syntax', params: { line: 3, column: 2 } }] },
  });
});
