import { expect, test } from 'vitest';
import { offsetAt, positionAt } from './text-position';

test.each([
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nbc', 2, 2, 1],
  ['a\nbc', 3, 2, 2],
  ['😀x', 2, 1, 2],
  ['\n\n😀%', 4, 3, 2],
])('%j at %d is line %d, column %d', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
  expect(offsetAt(text, { line, column })).toBe(offset);
});

test('past the end is the end', () => {
  expect(offsetAt('a\nb', { line: 2, column: 9 })).toBe(3);
  expect(offsetAt('a\nb', { line: 3, column: 1 })).toBe(3);
});
