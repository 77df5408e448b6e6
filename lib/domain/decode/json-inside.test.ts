import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonInside } from './json-inside';

const taken = (text: string) => {
  const inside = jsonInside(text);
  return inside && text.slice(inside.start, inside.end);
};

describe('the JSON object in a text', () => {
  test.each([
    [' {"code": "x"}\n', '{"code": "x"}'],
    ['{}', '{}'],
    ['HTTP/1.1 404\n\n{"a": {"b": "}"}} {"c":1}', '{"a": {"b": "}"}}'],
    ['[main] {thread} {"a":"\\"}"} end', '{"a":"\\"}"}'],
    ['{not {"a":1} closed', '{"a":1}'],
    ['result {} then {"a":1}', '{"a":1}'],
    ['[{"a":1}]', '{"a":1}'],
    ['"quoted {\\"a\\":1}"', null],
    ['{"a":1', null],
    ['no object', null],
    ['', null],
  ])('%j: %j', (text, expected) => {
    expect(taken(text)).toBe(expected);
  });

  test('is found between any words', () => {
    const words = fc.stringMatching(/^[a-z ,.:\n]*$/);
    const members = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(words, members, words, (before, object, after) => {
        const json = JSON.stringify(object);
        expect(taken(before + json + after)).toBe(json);
      }),
    );
  });

  test('no text makes it throw or take long', () => {
    const piece = fc.constantFrom('{', '}', '"', '\\', ':', 'a', '1', ',', '[', ']');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const inside = jsonInside(pieces.join(''));
        expect(inside === null || inside.end > inside.start).toBe(true);
      }),
    );
    for (const unit of ['{', '{"a":', '{}', '{"', '}{'])
      expect(taken(unit.repeat(200_000 / unit.length))).toBeNull();
  });
});
