import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCode } from './formatter';
import { codes, soundGrammars } from './grammar.arbitrary';
import {
  AA000000,
  AAA_OPERATION0000,
  AAA0000,
  AAAA_000,
  category,
  literal,
  name,
  number,
  operation,
  prefix,
  snake_case,
} from './grammars.fixture';
import { parseCode, readCode } from './parser';
import { patternOf, scanPattern } from './pattern';
import type { Grammar } from './segment';

const matches = (grammar: Grammar, text: string) => new RegExp(`^(?:${patternOf(grammar)})$`, 'u').test(text);
const found = (grammar: Grammar, text: string) =>
  Array.from(text.matchAll(scanPattern(grammar)), ([match]) => match);

describe('the pattern of a scheme', () => {
  it.each<[string, Grammar, string]>([
    ['prefix and number', AAA0000, '[A-Z]{3}[0-9]{4}'],
    ['prefix, category and number', AA000000, '[A-Z]{2}[0-9]{2}[0-9]{4}'],
    ['varying prefix', AAAA_000, '[A-Z]{3,4}_[0-9]{3}'],
    ['context', AAA_OPERATION0000, '[A-Z]{3}_(?:\\*|[A-Z]{3,12})[0-9]{4}'],
    [
      'lower case, a dot, width one',
      [prefix(1, 1, { case: 'lower', alphabet: 'alphanumeric' }), literal('.'), number(1)],
      '[0-9a-z]\\.[0-9]',
    ],
  ])('%s', (_what, grammar, source) => {
    expect(patternOf(grammar)).toBe(source);
  });

  it.each<[string, boolean]>([
    ['a', false],
    ['ab', true],
    ['a_b', true],
    ['a2_3', true],
    ['a_b_c_d', false],
    ['abcdef', true],
    ['abcdefg', false],
    ['_ab', false],
    ['ab_', false],
    ['a__b', false],
    ['2ab', false],
    ['aB', false],
  ])('a name of 2 to 6 characters: %s', (text, expected) => {
    expect(matches([name(2, 6)], text)).toBe(expected);
  });

  it('takes the codes of its scheme', () => {
    fc.assert(
      fc.property(codes, ([grammar, parts]) => {
        expect(matches(grammar, formatCode(grammar, parts))).toBe(true);
      }),
    );
  });

  it('agrees with the parser on codes that were tampered with', () => {
    const edits = fc.array(
      fc.record({
        at: fc.nat({ max: 40 }),
        cut: fc.integer({ min: 0, max: 2 }),
        put: fc.string({ unit: fc.constantFrom(...'AZaz09_-./:#*é\n'), maxLength: 2 }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(codes, edits, ([grammar, parts], changes) => {
        const text = changes.reduce(
          (code, { at, cut, put }) => code.slice(0, at) + put + code.slice(at + cut),
          formatCode(grammar, parts),
        );
        expect([text, matches(grammar, text)]).toEqual([text, parseCode(grammar, text).ok]);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('in running text', () => {
  it.each<[string, Grammar, string, readonly string[]]>([
    [
      'canonical and other spellings',
      AAA0000,
      'AUM0017, aum-0018 or Aum_0019.',
      ['AUM0017', 'aum-0018', 'Aum_0019'],
    ],
    ['beside Japanese', AAA0000, 'エラーAUM0017が発生しました', ['AUM0017']],
    ['in JSON', AA000000, '{"code":"GW020001","at":"GW-02-0002"}', ['GW020001', 'GW-02-0002']],
    ['in Markdown', AAA0000, '_AUM0017_ and **BIL0001**', ['AUM0017', 'BIL0001']],
    ['not inside a word', AAA0000, 'XAUM0017 AUM00171 AUM0017a MY_AUM0017 AUM0017_b é1AUM0017', []],
    ['numbers only in full', AAA0000, 'AUM17 AUM 0017 the 1000', []],
    [
      'no separator where none can be missed',
      AAAA_000,
      'AUTH_001 AUTH001 auth-001 AUTHX_001',
      ['AUTH_001', 'AUTH001', 'auth-001'],
    ],
    [
      'a context filled in, open or left out',
      AAA_OPERATION0000,
      'UOS_USRUPD0011 UOS_*0012 UOS-USRUPD-0013 UOS_0014 UOS0015 UOSUSRUPD0016',
      ['UOS_USRUPD0011', 'UOS_*0012', 'UOS-USRUPD-0013', 'UOS_0014', 'UOS0015'],
    ],
    [
      'names and other words',
      snake_case,
      'rate_limit_exceeded: (NOT_FOUND)',
      ['rate_limit_exceeded', 'NOT_FOUND'],
    ],
    ['a literal in front', [literal('#'), number(4)], '#0017 0018 x#0019', ['#0017']],
    [
      'a dot',
      [prefix(3), literal('.'), number(2)],
      'abc.12 abc-13 abc14 abcx15',
      ['abc.12', 'abc-13', 'abc14'],
    ],
    [
      'a separator that must not be missing',
      [prefix(2, 3), literal(':'), category(1, 2, { alphabet: 'letters' }), number(1)],
      'AB:C1 ABC1 ab_c2',
      ['AB:C1', 'ab_c2'],
    ],
    [
      'a context that cannot be left out',
      [
        prefix(2, 3),
        operation(1, 2, { alphabet: 'digits' }),
        category(1, 1, { alphabet: 'letters' }),
        number(1),
      ],
      'AB1C1 ABC1 AB*C1',
      ['AB1C1', 'AB*C1'],
    ],
  ])('%s', (_what, grammar, text, expected) => {
    expect(found(grammar, text)).toEqual(expected);
  });

  it('begins afresh with every call', () => {
    expect(scanPattern(AAA0000).test('AUM0017')).toBe(true);
    expect(scanPattern(AAA0000).test('AUM0017')).toBe(true);
  });

  it('finds every code that stands alone', () => {
    fc.assert(
      fc.property(codes, ([grammar, parts]) => {
        const code = formatCode(grammar, parts);
        expect(found(grammar, `(${code})\n「${code}」`)).toEqual([code, code]);
      }),
    );
  });

  it('finds only what can be read', () => {
    const unit = fc.constantFrom(...'AAAaa000_-.*: ');
    fc.assert(
      fc.property(soundGrammars, fc.string({ unit, maxLength: 60 }), (grammar, text) => {
        const unread = found(grammar, text).filter((match) => {
          const parsed = readCode(grammar, match);
          return (
            !parsed.ok &&
            parsed.failure.expected.kind !== 'separator' &&
            parsed.failure.expected.kind !== 'name'
          );
        });
        expect(unread).toEqual([]);
      }),
    );
  });

  it('is quick on 100,000 hostile characters', () => {
    const unit = fc.string({ unit: fc.constantFrom(...'Aa0_-.*: '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(soundGrammars, unit, (grammar, part) => {
        const text = part.repeat(Math.ceil(100_000 / part.length));
        const began = performance.now();
        found(grammar, text);
        expect(performance.now() - began).toBeLessThan(1_000);
      }),
    );
  });
});
