import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { tooLong } from './too-long';

describe('too-long', () => {
  test.each<[string, number | null, string[]]>([
    ['Token expired', 13, []],
    ['Token expired.', 13, ['13 · 14 @ .']],
    ['令牌已过期。', 5, ['5 · 6 @ 。']],
    ['😀😀😀', 3, []],
    ['😀😀😀', 2, ['2 · 3 @ 😀']],
    ['{0}', 2, ['2 · 3 @ }']],
    ['', 0, []],
    ['Token expired', null, []],
    ['x'.repeat(4_000), null, []],
    [`${'x'.repeat(4_000)}yz`, null, ['4000 · 4002 @ yz']],
    [`${'x'.repeat(4_000)}yz`, 9_000, ['4000 · 4002 @ yz']],
  ])('%.20j within %j', (text, maxLength, expected) => {
    expect(found(tooLong, checked(text, { maxLength }))).toEqual(expected);
  });
});
