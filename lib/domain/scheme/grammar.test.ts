import { describe, expect, it } from 'vitest';
import { checkGrammar } from './grammar';
import { category, literal, name, number, operation, prefix, shapes } from './grammars.fixture';
import type { Grammar } from './segment';

const digits = { alphabet: 'digits' } as const;
const letters = { alphabet: 'letters' } as const;
const mixed = { alphabet: 'alphanumeric' } as const;

describe('a sound grammar', () => {
  it.each(Object.entries(shapes))('%s', (_shape, grammar) => {
    expect(checkGrammar(grammar)).toEqual({ ok: true, value: grammar });
  });

  it.each<[string, Grammar]>([
    ['a number alone', [number(6)]],
    [
      'one varying segment, its end known by counting back',
      [prefix(2, 4), category(1, 1, letters), number(4)],
    ],
    [
      'a varying run up to a separator',
      [prefix(2, 4), category(1, 1, letters), literal('-'), number(3), operation(1, 3)],
    ],
    ['varying segments whose alphabets differ', [prefix(2, 4), category(1, 3), literal('-'), number(4)]],
    ['varying segments kept apart', [prefix(2, 4), literal('.'), category(1, 3, letters), number(4)]],
    ['a prefix before a name', [prefix(3, 4), literal('_'), name(2, 40)]],
    ['separators at both ends', [literal('#'), number(4), literal('::')]],
    ['a context at the end', [prefix(3), number(4), operation(1, 8)]],
    [
      'two contexts',
      [prefix(3), operation(2), operation(2, 2, { name: 'region', ...digits }), literal('-'), number(4)],
    ],
    ['a context of fixed width after a varying prefix', [prefix(2, 5), operation(3), number(4)]],
  ])('%s', (_what, grammar) => {
    expect(checkGrammar(grammar)).toEqual({ ok: true, value: grammar });
  });
});

describe('a grammar that is not sound', () => {
  it.each<[string, Grammar, readonly (readonly [field: string, rule: string])[]]>([
    ['nothing in it', [], [['segments', 'number-or-name']]],
    ['neither number nor name', [prefix(3), category(2)], [['segments', 'number-or-name']]],
    [
      'two numbers',
      [number(2), literal('-'), { ...number(2), name: 'detail' }],
      [['segments.2.kind', 'number-or-name']],
    ],
    [
      'two prefixes',
      [prefix(2), prefix(2, 2, { name: 'team' }), number(4)],
      [['segments.1.kind', 'one-prefix']],
    ],
    [
      'two identity categories',
      [category(2), category(2, 2, { name: 'detail' }), number(4)],
      [['segments.1.role', 'one-category']],
    ],
    [
      'one name for two segments',
      [prefix(3), { ...number(4), name: 'component' }],
      [['segments.1.name', 'unique-name']],
    ],
    ['the least width above the greatest', [prefix(4, 3), number(4)], [['segments.0.width', 'width']]],
    ['no width', [prefix(0, 3), number(4)], [['segments.0.width', 'width']]],
    ['half a character', [prefix(1.5, 3), number(4)], [['segments.0.width', 'width']]],
    ['a number of ten digits', [number(10)], [['segments.0.width', 'width']]],
    ['a first number wider than the segment', [number(3, 1000)], [['segments.0.first', 'first']]],
    ['a first number below zero', [number(3, -1)], [['segments.0.first', 'first']]],
    ['a literal of letters', [literal('ERR'), number(4)], [['segments.0.text', 'literal']]],
    [
      'a literal that stands for an open context',
      [prefix(3), literal('*'), number(4)],
      [['segments.1.text', 'literal']],
    ],
    ['an empty literal', [prefix(3), literal(''), number(4)], [['segments.1.text', 'literal']]],
    ['a literal with a line break', [prefix(3), literal('-\n'), number(4)], [['segments.1.text', 'literal']]],
    ['a name before something', [name(1, 20), literal('-')], [['segments.0.kind', 'name-last']]],
    [
      'a name beside a category',
      [category(2), literal('-'), name(1, 20)],
      [['segments.2.kind', 'name-last']],
    ],
    ['a name right after the prefix', [prefix(3), name(1, 20)], [['segments.1.kind', 'name-apart']]],
    [
      'varying neighbours of one alphabet',
      [prefix(2, 4), category(1, 3, letters), number(4)],
      [['segments.0.width', 'ambiguous']],
    ],
    [
      'varying neighbours that differ only in letter case',
      [prefix(2, 4), category(1, 3, { ...letters, case: 'lower' }), number(4)],
      [['segments.0.width', 'ambiguous']],
    ],
    [
      'a varying pair with a fixed one between',
      [prefix(2, 4, mixed), category(1), operation(1, 3), literal('-'), number(4)],
      [['segments.0.width', 'ambiguous']],
    ],
    [
      'a context like what follows it',
      [prefix(3), literal('_'), operation(2, 2, digits), number(4)],
      [['segments.2.alphabet', 'recognisable']],
    ],
    [
      'contexts in a run, either of which may be open',
      [
        prefix(1, 2),
        operation(1),
        operation(1, 1, { name: 'region', ...digits }),
        category(1, 3, letters),
        number(1),
      ],
      [['segments.0.width', 'ambiguous']],
    ],
    [
      'codes longer than any input that is read',
      [prefix(64), literal('-'), category(64, 64), literal('-'), operation(64), number(9)],
      [['segments', 'length']],
    ],
    [
      'several faults at once',
      [prefix(0), literal('x'), number(0)],
      [
        ['segments.0.width', 'width'],
        ['segments.1.text', 'literal'],
        ['segments.2.width', 'width'],
      ],
    ],
  ])('%s', (_what, grammar, faults) => {
    expect(checkGrammar(grammar)).toEqual({
      ok: false,
      refusal: {
        fault: 'invalid',
        params: {},
        fields: faults.map(([field, rule]) => ({ field, fault: 'grammar', params: { rule } })),
      },
    });
  });
});
