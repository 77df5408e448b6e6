import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { outerSpace } from './outer-space';

describe('outer-space', () => {
  test.each<[locale: string, source: string | null, text: string, expected: string[]]>([
    ['ja', 'Invalid OTP.', 'OTP が正しくありません。', []],
    ['ja', 'Invalid OTP.', 'OTP が正しくありません。 ', ['end @  ']],
    ['ja', 'Invalid OTP.', '　OTP が正しくありません。', ['start @ 　']],
    ['ar', 'Invalid OTP.', ' OTP غير صالح.\n', ['start @  ', 'end @ \n']],
    ['fr', 'Invalid OTP.', 'OTP non valide.\u00A0', ['end @ \u00A0']],
    ['ja', 'Invalid {0} ', '無効: {0} ', []],
    ['ja', ' Invalid', ' 無効 ', ['end @  ']],
    ['en', null, 'Invalid ', ['end @  ']],
    ['ru', '{0} files', '{0} файла', []],
    [
      'ru',
      '{n, plural, one {# file} other {# files}}',
      '{n, plural, one {# файл} few { # файла} many {# файлов} other {# файла}}',
      ['start @  '],
    ],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(outerSpace, checked(text, { locale, source }))).toEqual(expected);
  });
});
