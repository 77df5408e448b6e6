import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expectation } from './expectation';
import { formatCode } from './formatter';
import { codes, soundGrammars } from './grammar.arbitrary';
import { AA000000, AAA_OPERATION0000, AAA0000, AAAA_000, snake_case } from './grammars.fixture';
import type { Parsed } from './parsed-code';
import { parseCode } from './parser';
import type { CodeParts, Grammar } from './segment';

const none: CodeParts = { prefix: null, category: null, number: null, name: null, context: {} };
const failure = (parsed: Parsed) => (parsed.ok ? null : parsed.failure);

describe('a canonical code', () => {
  it.each<[string, Grammar, CodeParts]>([
    ['AUM0017', AAA0000, { ...none, prefix: 'AUM', number: 17 }],
    ['EDX0000', AAA0000, { ...none, prefix: 'EDX', number: 0 }],
    ['GW020001', AA000000, { ...none, prefix: 'GW', category: '02', number: 1 }],
    ['AUTH_001', AAAA_000, { ...none, prefix: 'AUTH', number: 1 }],
    ['SUB_999', AAAA_000, { ...none, prefix: 'SUB', number: 999 }],
    ['rate_limit_exceeded', snake_case, { ...none, name: 'rate_limit_exceeded' }],
    [
      'UOS_USRUPD0011',
      AAA_OPERATION0000,
      { ...none, prefix: 'UOS', number: 11, context: { operation: 'USRUPD' } },
    ],
    ['UOS_*0011', AAA_OPERATION0000, { ...none, prefix: 'UOS', number: 11 }],
  ])('%s', (text, grammar, parts) => {
    expect(parseCode(grammar, text)).toMatchObject({ ok: true, code: parts });
  });

  it('shows each segment where it stands', () => {
    const parsed = parseCode(AAA_OPERATION0000, 'UOS_*0011');
    const spans = parsed.ok
      ? parsed.code.spans.map(({ segment, ...span }) => ({ kind: segment.kind, ...span }))
      : [];
    expect(spans).toEqual([
      { kind: 'prefix', text: 'UOS', start: 0, end: 3, open: false },
      { kind: 'literal', text: '_', start: 3, end: 4, open: false },
      { kind: 'category', text: '*', start: 4, end: 5, open: true },
      { kind: 'number', text: '0011', start: 5, end: 9, open: false },
    ]);
  });
});

describe('a text that is no canonical code fails', () => {
  const component = {
    kind: 'letters',
    segment: 'component',
    min: 3,
    max: 3,
    case: 'upper',
    orOpen: false,
  } as const;
  const four = { kind: 'digits', segment: 'number', min: 4, max: 4, orOpen: false } as const;
  const named = { kind: 'name', segment: 'name', min: 1, max: 64 } as const;
  const operation = { kind: 'letters', segment: 'operation', min: 3, max: 12, case: 'upper' } as const;

  it.each<[string, Grammar, number, Expectation]>([
    ['', AAA0000, 0, component],
    ['aum0017', AAA0000, 0, component],
    ['AUm0017', AAA0000, 2, component],
    ['ＡＵＭ０００１', AAA0000, 0, component],
    ['AUM', AAA0000, 3, four],
    ['AUM-0017', AAA0000, 3, four],
    ['AUM001', AAA0000, 6, four],
    ['AUM00x7', AAA0000, 5, four],
    ['AUM00171', AAA0000, 7, { kind: 'end' }],
    ['AUM0017\n', AAA0000, 7, { kind: 'end' }],
    ['AU_001', AAAA_000, 2, { ...component, max: 4 }],
    ['AUTHX_001', AAAA_000, 4, { kind: 'literal', text: '_' }],
    ['SUB001', AAAA_000, 3, { kind: 'literal', text: '_' }],
    ['1st', snake_case, 0, named],
    ['Not_found', snake_case, 0, named],
    ['not__found', snake_case, 4, named],
    ['not_', snake_case, 4, named],
    ['not-found', snake_case, 3, { kind: 'end' }],
    ['n'.repeat(65), snake_case, 64, { kind: 'end' }],
    [`${'n'.repeat(63)}_n`, snake_case, 63, { kind: 'end' }],
    ['UOS_0011', AAA_OPERATION0000, 4, { ...operation, orOpen: true }],
    ['UOS_US0011', AAA_OPERATION0000, 6, { ...operation, orOpen: false }],
    ['UOS_**0011', AAA_OPERATION0000, 5, four],
    ['UOS_*USR0011', AAA_OPERATION0000, 5, four],
  ])('%j', (text, grammar, position, expected) => {
    expect(parseCode(grammar, text)).toEqual({ ok: false, failure: { position, expected } });
  });

  it('names what is left of a longer literal', () => {
    const [owner, , number] = AAAA_000;
    const grammar = [owner, { kind: 'literal', text: '::' } as const, number].filter(
      (part) => part !== undefined,
    );
    expect(failure(parseCode(grammar, 'SUB:1'))).toEqual({
      position: 4,
      expected: { kind: 'literal', text: ':' },
    });
  });
});

describe('over all sound grammars', () => {
  it('parsing what was formatted gives the same parts', () => {
    fc.assert(
      fc.property(codes, ([grammar, parts]) => {
        const text = formatCode(grammar, parts);
        const parsed = parseCode(grammar, text);
        if (!parsed.ok) throw new Error(`${text} fails at ${parsed.failure.position}`);
        const { spans, ...parsedParts } = parsed.code;
        expect(parsedParts).toEqual(parts);
        expect(spans.map((span) => text.slice(span.start, span.end)).join('')).toBe(text);
        expect(spans.map((span) => span.segment)).toEqual(grammar);
      }),
      { numRuns: 2_000 },
    );
  });

  it('what parses is spelled as it is formatted', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat(),
        fc.constantFrom('A', 'z', '0', '_', '-', '*', ''),
        ([grammar, parts], at, char) => {
          const code = formatCode(grammar, parts);
          const cut = at % (code.length + 1);
          const text = code.slice(0, cut) + char + code.slice(cut + 1);
          const parsed = parseCode(grammar, text);
          if (parsed.ok) expect(formatCode(grammar, parsed.code)).toBe(text);
        },
      ),
    );
  });

  it('fails where a foreign character stands, and at the end of a beginning', () => {
    fc.assert(
      fc.property(codes, fc.nat(), ([grammar, parts], at) => {
        const code = formatCode(grammar, parts);
        const begun = code.slice(0, at % (code.length + 1));
        expect(failure(parseCode(grammar, `${begun}é${code}`))?.position).toBe(begun.length);
        const parsed = parseCode(grammar, begun);
        if (!parsed.ok) expect(parsed.failure.position).toBe(begun.length);
      }),
    );
  });

  it('writing what is expected, again and again, ends in a code', () => {
    fc.assert(
      fc.property(
        soundGrammars,
        fc.string({ unit: fc.constantFrom(...'AZaz09_-.*'), maxLength: 12 }),
        (grammar, typed) => {
          const first = failure(parseCode(grammar, typed));
          let text = first === null ? typed : typed.slice(0, first.position);
          for (
            let next = failure(parseCode(grammar, text));
            next !== null;
            next = failure(parseCode(grammar, text))
          ) {
            expect(next.position).toBe(text.length);
            text += sampleOf(next.expected);
          }
          expect(text.length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });

  it('is quick on long hostile text', () => {
    fc.assert(
      fc.property(soundGrammars, fc.constantFrom('A', 'a', '0', '_', 'A_', 'A0', '*'), (grammar, unit) => {
        const text = unit.repeat(200_000);
        const began = performance.now();
        const parsed = parseCode(grammar, text);
        expect(performance.now() - began).toBeLessThan(250);
        expect(parsed.ok).toBe(false);
      }),
    );
  });
});

function sampleOf(expected: Expectation): string {
  switch (expected.kind) {
    case 'letters':
    case 'alphanumeric':
      return expected.case === 'upper' ? 'Q' : 'q';
    case 'digits':
      return '7';
    case 'name':
      return 'q';
    case 'literal':
      return expected.text;
    case 'separator':
    case 'shorter':
    case 'end':
      throw new Error(`Nothing can follow ${expected.kind}`);
    default: {
      const rest: never = expected;
      return rest;
    }
  }
}
