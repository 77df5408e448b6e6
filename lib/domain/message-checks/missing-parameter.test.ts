import { describe, expect, test } from 'vitest';
import type { MessageStyle } from '../message/message';
import { checked, found } from './cases.fixture';
import { missingParameter } from './missing-parameter';

describe('missing-parameter', () => {
  test.each<[MessageStyle, string | null, string, string[]]>([
    ['icu', null, 'Alone', []],
    ['icu', 'Invalid {name}.', 'Μη έγκυρο {name}.', []],
    ['icu', 'Invalid {name}.', 'Μη έγκυρο όνομα.', ['name · 1']],
    ['icu', 'Invalid {name}.', "Nom '{name}' invalide.", ['name · 1']],
    ['icu', '{n, plural, one {# file} other {# files}}', 'いくつかのファイル', ['n · 1']],
    ['icu', '{n, plural, one {# file} other {# files}}', '{n} 件のファイル', []],
    ['icu', '{a} {b} {c}', '{b}', ['a, c · 2']],
    ['icu', '{a}', '{', []],
    ['positional', 'Invalid {0}: {1}. Valid values are: {2}.', '{0} 无效：{1}。', ['2 · 1']],
    [
      'positional',
      'External ID (id: {0}, idType: {1}, provider: {2}) not found for given user.',
      'लिए बाहरी आईडी नहीं मिला।',
      ['0, 1, 2 · 3'],
    ],
    ['printf', '%s of %d', '%2$d', ['1 · 1']],
  ])('%s %j: %j', (style, source, text, expected) => {
    expect(found(missingParameter, checked(text, { style, source }))).toEqual(expected);
  });
});
