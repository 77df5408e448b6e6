import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation } from './expectation';
import { formatCode, spell } from './formatter';
import { codes, partsOf, soundGrammars } from './grammar.arbitrary';
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
import { readCode } from './parser';
import type { CodeParts, Grammar } from './segment';

/** The canonical spelling of what is read, or where reading fails. */
function read(grammar: Grammar, text: string): string | number {
  const parsed = readCode(grammar, text);
  return parsed.ok ? formatCode(grammar, parsed.code) : parsed.failure.position;
}

function partsRead(grammar: Grammar, text: string): CodeParts | null {
  const parsed = readCode(grammar, text);
  if (!parsed.ok) return null;
  const { spans: _spans, ...parts } = parsed.code;
  return parts;
}

const mangling = fc.record({
  capitals: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  separators: fc.array(fc.constantFrom(' ', '-', '_', '.', '/', ':', '#', ' - ', '–', '\t'), {
    minLength: 3,
    maxLength: 3,
  }),
});
type Mangling = { readonly capitals: readonly boolean[]; readonly separators: readonly string[] };

/** Another spelling of the same code: letters in either case, each separator replaced. */
function mangled(grammar: Grammar, parts: CodeParts, { capitals, separators }: Mangling): string {
  const separator = (at: number) => separators[at % separators.length] ?? '-';
  const inEither = (char: string, at: number) =>
    capitals[at % capitals.length] ? char.toUpperCase() : char.toLowerCase();
  return grammar
    .map((segment, at) => {
      const text = spell(segment, parts) ?? '';
      if (segment.kind === 'literal') return separator(at);
      // Capitals within a name would begin words.
      if (segment.kind === 'name') return inEither(text.replaceAll('_', separator(at + 1)), at);
      return Array.from(text, inEither).join('');
    })
    .join('');
}

describe('a code is found by any spelling', () => {
  it.each<[Grammar, string, readonly string[]]>([
    [
      AAA0000,
      'AUM0017',
      [
        'AUM0017',
        'aum0017',
        'aum-17',
        'AUM 0017',
        'Aum_0017',
        'aum17',
        'AUM.0017',
        'aum:17',
        'aum/017',
        'AUM - 0017',
      ],
    ],
    [
      AAA0000,
      'AUM0017',
      ['"AUM0017"', '`aum-17`', ' AUM0017\n', '[AUM0017]', '(AUM0017),', '“AUM0017”', '#AUM0017', 'AUM0017.'],
    ],
    [AAA0000, 'AUM0017', ['ＡＵＭ００１７', '「AUM0017」', '『ａｕｍ－１７』', 'AUM–0017', '\uFEFFAUM0017']],
    [AA000000, 'GW020001', ['GW020001', 'gw-02-1', 'GW02-0001', 'gw 02 0001', 'gw021', 'GW-020001']],
    [AAAA_000, 'AUTH_001', ['AUTH_001', 'auth 1', 'AUTH001', 'auth-01', 'Auth1']],
    [AAAA_000, 'SUB_010', ['sub10', 'SUB-10', 'sub__010']],
    [
      snake_case,
      'not_found',
      [
        'not_found',
        'Not Found',
        'notFound',
        'not-found',
        'NotFound',
        'NOT_FOUND',
        'not.found',
        "'not found'",
      ],
    ],
    [snake_case, 'http_error2_big', ['HTTPError2Big', 'httpError2-big', 'HTTP ERROR2 BIG']],
    [
      AAA_OPERATION0000,
      'UOS_USRUPD0011',
      ['uos_usrupd 11', 'UOS_USRUPD0011', 'uos-usrupd-0011', 'UosUsrUpd11', 'UOSUSRUPD0011'],
    ],
    [AAA_OPERATION0000, 'UOS_*0011', ['UOS_*0011', 'UOS0011', 'uos_11', 'uos-*-11', 'UOS 0011']],
  ])('%#: %s', (grammar, code, spellings) => {
    expect(spellings.map((text) => read(grammar, text))).toEqual(spellings.map(() => code));
  });

  it('says where each segment stands in what was typed', () => {
    const parsed = readCode(AAA_OPERATION0000, ' `uos-11`');
    const spans = parsed.ok
      ? parsed.code.spans.map(({ segment, ...span }) => ({ kind: segment.kind, ...span }))
      : [];
    expect(spans).toEqual([
      { kind: 'prefix', text: 'UOS', start: 2, end: 5, open: false },
      { kind: 'literal', text: '_', start: 5, end: 6, open: false },
      { kind: 'category', text: '*', start: 6, end: 6, open: true },
      { kind: 'number', text: '0011', start: 6, end: 8, open: false },
    ]);
  });

  it('reads what was left out at the end as open', () => {
    expect(read([prefix(3), number(4), literal('/'), operation(2, 8)], 'aum17')).toBe('AUM0017/*');
  });
});

describe('of several readings', () => {
  const owner = prefix(3, 4);
  const spread: Grammar = [
    owner,
    literal('-'),
    operation(3, 4),
    literal('-'),
    category(1, 2, { alphabet: 'letters' }),
    number(3),
  ];

  it.each<[string, Grammar, string, string]>([
    [
      'a separator shows where a segment ends',
      [owner, literal('.'), name(2, 30)],
      'auth not-found',
      'AUTH.not_found',
    ],
    [
      'a number in full width comes before one that lacks zeros',
      [prefix(3, 4, { alphabet: 'alphanumeric' }), literal('-'), number(3)],
      'abc001',
      'ABC-001',
    ],
    [
      'a context that is written comes before one left out',
      [prefix(2, 4), operation(2), number(2)],
      'abcd01',
      'ABCD01',
    ],
    ['separators part four', spread, 'abcd efg h 1', 'ABCD-EFG-H001'],
  ])('%s', (_rule, grammar, text, code) => {
    expect(read(grammar, text)).toBe(code);
  });

  it.each<[string, Grammar, string, number]>([
    ['a prefix and a name that run together', [owner, literal('.'), name(2, 30)], 'authnotfound', 3],
    [
      'digits that could belong to either',
      [prefix(3, 4, { alphabet: 'digits' }), literal('-'), number(4)],
      '10012',
      3,
    ],
    [
      'two words in one',
      [prefix(1, 4), literal('-'), category(1, 4, { alphabet: 'letters' }), number(2)],
      'abc1',
      1,
    ],
    [
      'a context left out, or a separator',
      [number(2), prefix(1, 4), literal('-'), operation(1, 3)],
      '12abc',
      3,
    ],
  ])('%s: equally near ones fail where they part', (_what, grammar, text, position) => {
    expect(readCode(grammar, text)).toEqual({
      ok: false,
      failure: { position, expected: { kind: 'separator' } },
    });
  });
});

describe('what is no code of the scheme fails', () => {
  const four = { kind: 'digits', segment: 'number', min: 4, max: 4, orOpen: false } as const;
  const component = {
    kind: 'letters',
    segment: 'component',
    min: 3,
    max: 3,
    case: 'upper',
    orOpen: false,
  } as const;

  it.each<[string, Grammar, string, number, Expectation]>([
    ['nothing', AAA0000, '', 0, component],
    ['nothing but wrapping', AAA0000, ' "" ', 4, component],
    ['a beginning', AAA0000, 'aum-', 4, four],
    ['too many digits', AAA0000, 'aum-00017', 8, { kind: 'end' }],
    ['a letter among digits', AAA0000, 'aum00x7', 5, four],
    ['something after it', AAA0000, 'aum-17 b', 7, { kind: 'end' }],
    ['letters of another script that fold into ASCII', AAA0000, '\u212Aem0001', 0, component],
    [
      'a category of fewer digits',
      AA000000,
      'gw-2-1',
      4,
      { kind: 'digits', segment: 'type', min: 2, max: 2, orOpen: false },
    ],
    ['a name with a mark in it', snake_case, 'not found!', 9, { kind: 'end' }],
    [
      'a name longer than the segment',
      [name(2, 8)],
      'not found',
      9,
      { kind: 'name', segment: 'name', min: 2, max: 8 },
    ],
    ['a star for what is no context', AAA0000, '*0011', 0, component],
    ['more than is ever read', snake_case, 'a'.repeat(201), 200, { kind: 'shorter', max: 200 }],
  ])('%s', (_what, grammar, text, position, expected) => {
    expect(readCode(grammar, text)).toEqual({ ok: false, failure: { position, expected } });
  });
});

describe('over all sound grammars', () => {
  it('a canonical code reads as itself', () => {
    fc.assert(
      fc.property(codes, ([grammar, parts]) => {
        expect(partsRead(grammar, formatCode(grammar, parts))).toEqual(parts);
      }),
    );
  });

  it('letter case and the choice of separators do not matter', () => {
    fc.assert(
      fc.property(codes, mangling, ([grammar, parts], mangle) => {
        expect(partsRead(grammar, `"${mangled(grammar, parts, mangle)}"`)).toEqual(parts);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leading zeros do not matter behind a separator', () => {
    const grammars = fc.constantFrom(AAA0000, AA000000, AAAA_000, AAA_OPERATION0000);
    const cases = grammars.chain((grammar) => fc.tuple(fc.constant(grammar), partsOf(grammar)));
    fc.assert(
      fc.property(cases, ([grammar, parts]) => {
        const before = grammar.slice(0, -1).map((segment) => spell(segment, parts));
        expect(partsRead(grammar, `${before.join('')}-${parts.number}`)).toEqual(parts);
      }),
    );
  });

  it('reads whatever comes within 200 characters quickly, and never throws', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'Aa0_- *é\u212A'), maxLength: 200 });
    fc.assert(
      fc.property(
        soundGrammars,
        fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 220 })),
        (grammar, text) => {
          const began = performance.now();
          const parsed = readCode(grammar, text);
          expect(performance.now() - began).toBeLessThan(250);
          if (!parsed.ok) expect(parsed.failure.position).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
