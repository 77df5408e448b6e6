import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { empty } from './empty';

describe('empty', () => {
  test.each<[string, boolean]>([
    ['', true],
    [' ', true],
    ['\n\t', true],
    ['\u00A0\u3000', true],
    ['\u200B\u200F\uFEFF', true],
    ['\u3164', true],
    ['{n, plural, other {}}', true],
    ['{n, plural, one { } other {\u200B}}', true],
    ['.', false],
    ['無', false],
    ['{0}', false],
    ['{n, plural, =0 {} other {# errors}}', false],
    ['{', false],
  ])('%j: %j', (text, expected) => {
    expect(found(empty, checked(text))).toEqual(expected ? [''] : []);
  });
});
