import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchText } from '@/lib/schema/list';
import { searchedText } from './searched-text';

it.each([
  [undefined, ''],
  ['  aum 17 ', 'aum 17'],
  ['a\u0000b', 'a b'],
  [['a', 'b'], ''],
])('reads %j as %j', (q, text) => {
  expect(searchedText(q)).toBe(text);
});

it('is always something that can be searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (q) => {
      expect(searchText.safeParse(searchedText(q)).success).toBe(true);
    }),
  );
});
