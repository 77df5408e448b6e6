import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCode } from '@/lib/domain/scheme/formatter';
import { codes } from '@/lib/domain/scheme/grammar.arbitrary';
import { parseCode, readCode } from '@/lib/domain/scheme/parser';
import { expectationKey, expectationTexts } from './expectation-texts';

it('has words for wherever reading a spoiled code can fail', () => {
  const failed = new Set<string>();
  fc.assert(
    fc.property(codes, fc.nat(20), fc.string({ maxLength: 3 }), ([grammar, parts], at, noise) => {
      const code = formatCode(grammar, parts);
      const texts = expectationTexts(grammar, (expected) => JSON.stringify(expected));
      for (const text of [code.slice(0, at) + noise + code.slice(at), code.slice(0, at), 'A'.repeat(201)]) {
        for (const read of [parseCode(grammar, text), readCode(grammar, text)]) {
          if (read.ok) continue;
          const { expected } = read.failure;
          failed.add(expected.kind);
          expect(texts[expectationKey(expected)]).toBe(JSON.stringify(expected));
        }
      }
    }),
    { numRuns: 500 },
  );
  expect([...failed]).toEqual(
    expect.arrayContaining(['literal', 'digits', 'letters', 'name', 'end', 'shorter']),
  );
});
