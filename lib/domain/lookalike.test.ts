import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, foldLookalikes, prefixNeighbours } from './lookalike';
import type { PrefixSegment } from './scheme/segment';

const segment = (
  min: number,
  max: number,
  alphabet: PrefixSegment['alphabet'] = 'letters',
): PrefixSegment => ({
  kind: 'prefix',
  name: 'team',
  label: 'Team',
  alphabet,
  case: 'upper',
  width: { min, max },
});

/** Whether one becomes the other by one letter put in, left out or replaced, or by two neighbours swapped. */
function isOneEdit(one: string, other: string): boolean {
  if (one.length > other.length) return isOneEdit(other, one);
  if (one === other || other.length - one.length > 1) return false;
  const at = [...other].findIndex((letter, place) => letter !== one[place]);
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  const rest = one.slice(at + 1) === other.slice(at + 1);
  const swapped =
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  return rest || swapped;
}

describe('the neighbours of a prefix', () => {
  const few = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D'), minLength: 2, maxLength: 4 });

  it('are all that one edit makes of it and the grammar takes, and nothing else', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(prefixNeighbours(segment(2, 4), one).includes(other)).toBe(isOneEdit(one, other));
      }),
    );
  });

  it('fit the grammar, and are each told once', () => {
    fc.assert(
      fc.property(few, fc.constantFrom(segment(2, 4), segment(3, 3), null), (one, grammar) => {
        const all = prefixNeighbours(grammar, one);
        expect(all.filter((each) => !fits(grammar, each))).toEqual([]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('are few, however long the prefix is', () => {
    expect(prefixNeighbours(segment(1, 64, 'alphanumeric'), 'A'.repeat(64)).length).toBeLessThan(5_000);
  });
});

it.each([
  ['O0O', 'OOO'],
  ['il1', 'III'],
  ['AUM', 'AUM'],
  ['b0lt', 'BOIT'],
])('%s is read like %s', (prefix, folded) => {
  expect(foldLookalikes(prefix)).toBe(folded);
});
