import { describe, expect, test } from 'vitest';
import type { JsonValue } from './json-value';
import { checkTemplate } from './template';

const faultsOf = (template: JsonValue) => {
  const checked = checkTemplate(template);
  return checked.ok ? [] : checked.refusal.fields.map(({ field, fault }) => `${field} ${fault}`);
};

describe('templates', () => {
  test.each<[string, JsonValue, string[]]>([
    [
      'a sound one',
      { error: { code: '${code}', n: 1, all: ['${details|string?}', null] }, x: 'a ${title} b' },
      [],
    ],
    ['an empty one', {}, []],
    ['a dollar sign alone', { price: '$5 {x}' }, []],
    ['not an object', ['${code}'], ['template wrong-type']],
    ['an unknown slot', { a: { b: ['${code}', '${kode}'] } }, ['template.a.b.1 not-a-choice']],
    [
      'a broken slot',
      { a: '${code', b: 'x ${code|number}', c: '${ code }' },
      ['template.a not-a-choice', 'template.b not-a-choice', 'template.c not-a-choice'],
    ],
  ])('%s', (_, template, expected) => {
    expect(faultsOf(template)).toEqual(expected);
  });

  test('nested too deep', () => {
    const nested = (depth: number): JsonValue => (depth === 0 ? '${code}' : { a: nested(depth - 1) });
    expect(faultsOf(nested(20))).toEqual([]);
    expect(faultsOf(nested(10_000))).toEqual([`template${'.a'.repeat(21)} malformed`]);
  });
});
