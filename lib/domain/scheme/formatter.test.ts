import { describe, expect, it } from 'vitest';
import { formatCode, formatIdentity } from './formatter';
import {
  AA000000,
  AAA_OPERATION0000,
  AAA0000,
  AAAA_000,
  number,
  operation,
  prefix,
  snake_case,
} from './grammars.fixture';
import type { CodeParts, Grammar } from './segment';

const none: CodeParts = { prefix: null, category: null, number: null, name: null, context: {} };

describe('the canonical spelling', () => {
  it.each<[string, Grammar, Partial<CodeParts>]>([
    ['AUM0017', AAA0000, { prefix: 'AUM', number: 17 }],
    ['GW020001', AA000000, { prefix: 'GW', category: '02', number: 1 }],
    ['AUTH_001', AAAA_000, { prefix: 'AUTH', number: 1 }],
    ['not_found', snake_case, { name: 'not_found' }],
    ['UOS_USRUPD0011', AAA_OPERATION0000, { prefix: 'UOS', number: 11, context: { operation: 'USRUPD' } }],
    ['UOS_*0011', AAA_OPERATION0000, { prefix: 'UOS', number: 11 }],
  ])('%s', (code, grammar, parts) => {
    expect(formatCode(grammar, { ...none, ...parts })).toBe(code);
  });

  it('leaves the context open for the registered code', () => {
    const parts = { ...none, prefix: 'UOS', number: 11, context: { operation: 'USRUPD' } };
    expect(formatIdentity(AAA_OPERATION0000, parts)).toBe('UOS_*0011');
  });

  it('takes no context from what every object has', () => {
    const grammar = [prefix(3), operation(1, 60, { name: 'constructor' }), number(4)];
    expect(formatCode(grammar, { ...none, prefix: 'UOS', number: 11 })).toBe('UOS*0011');
  });
});

it.each<[string, Grammar, Partial<CodeParts>]>([
  ['no prefix', AAA0000, { number: 17 }],
  ['no number', AAA0000, { prefix: 'AUM' }],
  ['a number past the segment', AAA0000, { prefix: 'AUM', number: 10_000 }],
  ['a number below zero', AAA0000, { prefix: 'AUM', number: -1 }],
  ['half a number', AAA0000, { prefix: 'AUM', number: 1.5 }],
  ['a prefix in the other case', AAA0000, { prefix: 'aum', number: 1 }],
  ['a prefix too long', AAA0000, { prefix: 'AUMX', number: 1 }],
  ['a name out of form', snake_case, { name: 'not__found' }],
  ['a context out of form', AAA_OPERATION0000, { prefix: 'UOS', number: 1, context: { operation: 'U1' } }],
])('parts that make no code are a mistake of the caller: %s', (_what, grammar, parts) => {
  expect(() => formatCode(grammar, { ...none, ...parts })).toThrow(RangeError);
});
