import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from './lookalike';
import { prefixCandidates } from './prefix-suggestion';
import type { PrefixSegment } from './scheme/segment';

const segment = (min: number, max: number, more: Partial<PrefixSegment> = {}): PrefixSegment => ({
  kind: 'prefix',
  name: 'team',
  label: 'Team',
  alphabet: 'letters',
  case: 'upper',
  width: { min, max },
  ...more,
});

describe('what a name suggests', () => {
  it.each([
    ['Billing Plan Service', segment(3, 3), ['BPS']],
    ['Event Service', segment(3, 3), ['EVS', 'ESE']],
    ['Gateway', segment(2, 2), ['GA', 'GT']],
    ['userProfile API', segment(3, 4), ['UPA', 'USPA']],
    ['Größe', segment(3, 3), ['GRO', 'GRS']],
    ['Billing', segment(4, 4, { case: 'lower' }), ['bill', 'blln']],
    ['Team 42', segment(2, 2, { alphabet: 'digits' }), ['01', '02']],
    ['User Profile', null, ['user-profile', 'user', 'profile', 'up']],
  ])('%s', (name, grammar, wanted) => {
    expect(prefixCandidates(grammar, name)).toEqual(expect.arrayContaining(wanted));
    expect(prefixCandidates(grammar, name)[0]).toBe(wanted[0]);
  });

  it('is nothing where no letter of it is Latin', () => {
    expect(prefixCandidates(segment(3, 3), '課金サービス')).toEqual([]);
  });

  it('can be written in the grammar whatever the name is, each once, and there are never many', () => {
    const widths = fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 0, max: 20 }));
    const alphabets = fc.constantFrom<PrefixSegment['alphabet']>('letters', 'digits', 'alphanumeric');
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), widths, alphabets, (name, [min, more], alphabet) => {
        const grammar = segment(min, Math.min(64, min + more), { alphabet });
        const candidates = prefixCandidates(grammar, name);
        expect(candidates.filter((candidate) => !fits(grammar, candidate))).toEqual([]);
        expect(new Set(candidates).size).toBe(candidates.length);
        expect(candidates.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
