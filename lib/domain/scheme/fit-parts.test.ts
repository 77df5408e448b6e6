import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../fault';
import { fitParts } from './fit-parts';
import { formatCode } from './formatter';
import { codes } from './grammar.arbitrary';
import { AA000000, AAA_OPERATION0000, AAA0000, snake_case } from './grammars.fixture';
import type { CodeParts, Grammar } from './segment';

const none: CodeParts = { prefix: null, category: null, number: null, name: null, context: {} };

describe('parts as somebody gave them', () => {
  it.each<[string, Grammar, Partial<CodeParts>, string]>([
    ['in the other letter case', AAA0000, { prefix: 'aum', number: 17 }, 'AUM0017'],
    ['a name in capitals', snake_case, { name: 'NOT_FOUND' }, 'not_found'],
    ['with a prefix that only owns', snake_case, { prefix: 'CLIENT', name: 'not_found' }, 'not_found'],
    [
      'a context',
      AAA_OPERATION0000,
      { prefix: 'uos', number: 11, context: { operation: 'usrupd' } },
      'UOS_USRUPD0011',
    ],
  ])('%s', (_what, grammar, parts, code) => {
    const fitted = fitParts(grammar, { ...none, ...parts });
    expect(fitted.ok && formatCode(grammar, fitted.value)).toBe(code);
  });

  it('are given back unchanged when they are canonical', () => {
    fc.assert(
      fc.property(codes, ([grammar, parts]) => {
        expect(fitParts(grammar, parts)).toEqual({ ok: true, value: parts });
      }),
    );
  });
});

it.each<[string, Grammar, Partial<CodeParts>, readonly (readonly [string, FaultKind])[]]>([
  [
    'all missing',
    AA000000,
    {},
    [
      ['prefix', 'required'],
      ['category', 'required'],
      ['number', 'required'],
    ],
  ],
  ['a prefix too short', AAA0000, { prefix: 'AU', number: 1 }, [['prefix', 'not-in-grammar']]],
  [
    'a letter that only folds into ASCII',
    AAA0000,
    { prefix: '\u0131EM', number: 1 },
    [['prefix', 'not-in-grammar']],
  ],
  ['a number past the segment', AAA0000, { prefix: 'AUM', number: 10_000 }, [['number', 'not-in-grammar']]],
  ['a name out of form', snake_case, { name: 'not-found' }, [['name', 'not-in-grammar']]],
  [
    'a category where there is none',
    AAA0000,
    { prefix: 'AUM', category: '01', number: 1 },
    [['category', 'not-in-grammar']],
  ],
  ['a number beside a name', snake_case, { name: 'not_found', number: 1 }, [['number', 'not-in-grammar']]],
  [
    'contexts that do not fit',
    AAA_OPERATION0000,
    { prefix: 'UOS', number: 1, context: { operation: 'U1', region: 'EU' } },
    [
      ['context.operation', 'not-in-grammar'],
      ['context.region', 'not-in-grammar'],
    ],
  ],
])('refuses %s', (_what, grammar, parts, fields) => {
  expect(fitParts(grammar, { ...none, ...parts })).toEqual({
    ok: false,
    refusal: {
      fault: 'invalid',
      params: {},
      fields: fields.map(([field, fault]) => ({ field, fault, params: {} })),
    },
  });
});
