import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EnvelopeField } from './envelope';
import type { JsonType, JsonValue } from './json-value';
import { VIOLATION_LIMIT, validateEnvelope } from './validate';

const anyJson = fc.json().map((text): JsonValue => JSON.parse(text));

const field = (pointer: string, types: JsonType[], required = true, values: string[] = []): EnvelopeField => {
  return { pointer, types, required, values };
};

const flat = [field('/code', ['string']), field('/message', ['string'])];
const listed = [
  field('/errors', ['array']),
  field('/errors/*/status', ['string'], true, ['404', '422']),
  field('/errors/*/code', ['string']),
  field('/errors/*/source', ['object'], false),
  field('/errors/*/source/pointer', ['string'], false),
  field('/errors/*/source/line', ['integer']),
  field('/errors/*/meta', ['object', 'null'], false),
];

describe('violations', () => {
  test.each<[string, EnvelopeField[], JsonValue, string[]]>([
    ['nothing documented', [], 'x', []],
    ['sound', flat, { code: 'A', message: 'm' }, []],
    ['missing', flat, { code: 'A' }, ['/message missing']],
    ['wrong type', flat, { code: 5, message: null }, ['/code type', '/message type']],
    [
      'unknown',
      flat,
      { code: 'A', message: '', trace: [], 'a/b~': 1 },
      ['/trace unknown', '/a~1b~0 unknown'],
    ],
    ['members of every object', flat, { message: '', code: 'A', constructor: 1 }, ['/constructor unknown']],
    ['not an object', flat, ['A'], [' type']],
    ['a list', listed, { errors: [{ status: '404', code: 'x' }] }, []],
    ['an empty list', listed, { errors: [] }, []],
    ['a list that is none', listed, { errors: { status: '404' } }, ['/errors type']],
    [
      'each item',
      listed,
      { errors: [{ status: 404, code: 'x' }, { code: 'x', status: '500' }, 'x', { status: '422', at: 1 }] },
      [
        '/errors/0/status type',
        '/errors/1/status value',
        '/errors/2 type',
        '/errors/3/code missing',
        '/errors/3/at unknown',
      ],
    ],
    [
      'what an optional object needs, only where it is',
      listed,
      {
        errors: [
          { status: '404', code: 'x', source: { pointer: '/a', line: 1.5, more: 1 } },
          { status: '404', code: 'x', source: {} },
        ],
      },
      ['/errors/0/source/line type', '/errors/0/source/more unknown', '/errors/1/source/line missing'],
    ],
    [
      'an undocumented inside is free',
      listed,
      { errors: [{ status: '404', code: 'x', meta: { any: [1] } }] },
      [],
    ],
    ['null where it is allowed', listed, { errors: [{ status: '404', code: 'x', meta: null }] }, []],
    ['only an inside is documented', [field('/a/b', ['number'])], { a: 1 }, ['/a type']],
    ['an integer is a number', [field('/a/b', ['number'])], { a: { b: 1 } }, []],
    ['escaped names', [field('/a~1b', ['string'])], { 'a/b': 1 }, ['/a~1b type']],
  ])('%s', (_, fields, json, expected) => {
    const violations = validateEnvelope(fields, json);
    expect(violations.map(({ pointer, problem }) => `${pointer} ${problem}`)).toEqual(expected);
  });

  test('say what was expected', () => {
    const json = { errors: [{ status: '500', code: 1 }] };
    expect(validateEnvelope(listed, json)).toEqual([
      { problem: 'value', pointer: '/errors/0/status', expected: ['404', '422'] },
      { problem: 'type', pointer: '/errors/0/code', expected: ['string'] },
    ]);
  });

  test('stop at a limit', () => {
    const json = { errors: Array.from({ length: 10_000 }, () => 1) };
    expect(validateEnvelope(listed, json)).toHaveLength(VIOLATION_LIMIT);
  });

  test('no JSON makes it throw', () => {
    fc.assert(fc.property(anyJson, (json) => Array.isArray(validateEnvelope(listed, json))));
    fc.assert(fc.property(anyJson, (json) => Array.isArray(validateEnvelope(listed, { errors: [json] }))));
  });
});
