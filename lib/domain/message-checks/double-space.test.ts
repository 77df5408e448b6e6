import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { doubleSpace } from './double-space';

describe('double-space', () => {
  test.each<[locale: string, source: string | null, text: string, expected: string[]]>([
    ['de', 'Not found.', 'Nicht gefunden.', []],
    ['de', 'Not found.', 'Nicht  gefunden.', ['@   ']],
    ['he', 'Not found.', 'לא   נמצא.', ['@    ']],
    ['ja', 'Not found.', '見つかり　　ません。', ['@ 　　']],
    ['fr', 'Not found!', 'Introuvable \u00A0!', ['@  \u00A0']],
    ['de', 'One.  Two.', 'Eins.  Zwei.', []],
    ['de', 'List', 'Liste\n  a\n  b', []],
    ['de', 'List', '  Liste  ', []],
    ['en', null, 'Not  found.', ['@   ']],
    ['th', '{0} of {1}', '{0}  จาก {1}', ['@   ']],
    [
      'ru',
      '{n, plural, other {of # files}}',
      'из {n, plural, one { #} other {#}}',
      ['@  {n, plural, one { '],
    ],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(doubleSpace, checked(text, { locale, source }))).toEqual(expected);
  });
});
