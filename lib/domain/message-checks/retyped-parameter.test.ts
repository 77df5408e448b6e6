import { describe, expect, test } from 'vitest';
import type { MessageStyle } from '../message/message';
import { checked, found } from './cases.fixture';
import { retypedParameter } from './retyped-parameter';

describe('retyped-parameter', () => {
  test.each<[MessageStyle, string, string, string[]]>([
    [
      'icu',
      '{n, number} files',
      '{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
      [],
    ],
    ['icu', '{n, plural, one {# file} other {# files}}', '{n, number} 件', []],
    ['icu', '{n, plural, one {# file} other {# files}}', '{n} 件', []],
    ['icu', 'Try {n, number}', '{n, selectordinal, other {#. Versuch}}', []],
    ['icu', 'Until {d, date, short}', '截至 {d, date, long}{d, time}', []],
    ['icu', 'Until {d, date, short}', '{d} まで', []],
    ['icu', '{who, select, me {You} other {They}}', '{who, select, me {Ты} other {Они}}', []],
    ['icu', '{n} files', '{n, plural, other {# 件}}', ['n · plural · string @ {n, plural, other {# 件}}']],
    ['icu', '{n} files', '{n, number} fichiers', ['n · number · string @ {n, number}']],
    [
      'icu',
      '{who} failed',
      '{who, select, other {فشل}}',
      ['who · select · string @ {who, select, other {فشل}}'],
    ],
    ['icu', '{n, number}', '{n, date}', ['n · date · number @ {n, date}']],
    ['icu', '{d, date}', '{d, number} {d, plural, other {}}', ['d · number · date @ {d, number}']],
    ['icu', '{n, number}', '{n, select, other {}}', ['n · select · number @ {n, select, other {}}']],
    ['icu', '{d, date}', '{d} {d, number}', ['d · number · date @ {d, number}']],
    ['icu', '{a}', '{b, number}', []],
    ['printf', '%s of %d', '%2$d / %1$s', []],
    ['printf', '%s of %d', '%d of %s', ['1 · number · string @ %d', '2 · string · number @ %s']],
    ['printf', '%d files', '%s ไฟล์', ['1 · string · number @ %s']],
    ['positional', '{0}', '{0} {0}', []],
  ])('%s %j: %j', (style, source, text, expected) => {
    expect(found(retypedParameter, checked(text, { style, source }))).toEqual(expected);
  });
});
