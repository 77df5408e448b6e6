import { expect, test } from 'vitest';
import { pluralExamples } from './plural-examples';

test.each([
  ['en', 'cardinal', { one: '1', other: '0, 2, 3' }],
  ['en', 'ordinal', { one: '1, 21, 31', two: '2, 22, 32', few: '3, 23, 33', other: '0, 4, 5' }],
  ['ja', 'cardinal', { other: '0, 1, 2' }],
  ['pl', 'cardinal', { one: '1', few: '2, 3, 4', many: '0, 5, 6', other: '1,5' }],
] as const)('%s %s', (locale, type, expected) => {
  expect(pluralExamples(locale, type)).toEqual(expected);
});

test('every category of Arabic has its numbers, in its own digits where they are usual', () => {
  expect(Object.keys(pluralExamples('ar', 'cardinal')).sort()).toEqual([
    'few',
    'many',
    'one',
    'other',
    'two',
    'zero',
  ]);
});
