import { expect, it } from 'vitest';
import { readJson } from './json-text';

it.each([
  ['{"a": [1, "b"]}', { a: [1, 'b'] }],
  ['null', null],
])('reads %s', (text, value) => {
  expect(readJson(text, 'template')).toEqual({ ok: true, value });
});

it.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{\n  "a": nope\n}', 2, 8],
  ['{"a": "b', 1, 7],
  ['[1, 2,]', 1, 7],
  ['{"a" 1}', 1, 6],
  ['{} {}', 1, 4],
  ['['.repeat(5_000), 1, 202],
])('says of %j that it breaks off in line %i at %i', (text, line, column) => {
  expect(readJson(text, 'template')).toMatchObject({
    ok: false,
    refusal: { fields: [{ field: 'template', fault: 'json-syntax', params: { line, column } }] },
  });
});
