import { describe, expect, test } from 'vitest';
import type { MessageStyle } from '../message/message';
import { checked, found } from './cases.fixture';
import { unknownParameter } from './unknown-parameter';

describe('unknown-parameter', () => {
  test.each<[MessageStyle, string | null, string, string[]]>([
    ['icu', null, 'Alone {name}', []],
    ['icu', 'Invalid {name}.', '{name} が正しくありません。', []],
    ['icu', 'Invalid {name}.', '{nmae} が正しくありません。', ['nmae @ {nmae}']],
    ['icu', 'Invalid name.', '{name} 无效：{name}。', ['name @ {name}']],
    ['icu', '{n, number} files', '{n, plural, one {# fichier de {dir}} other {# fichiers}}', ['dir @ {dir}']],
    ['icu', '{a}', '{b} {a} {c}', ['b @ {b}', 'c @ {c}']],
    ['icu', '{name}', "'{nmae}' {name}", []],
    ['icu', '{name}', '{', []],
    ['positional', 'Data type of {0} should be {1}.', '{0} のデータ型は {1} でなければなりません。', []],
    ['positional', 'Invalid property {0}.', '속성 {1}이(가) 잘못되었습니다.', ['1 @ {1}']],
    ['positional', 'Invalid property {0}.', 'תכונה {00} אינה חוקית.', []],
    ['printf', 'No file %s', 'Нет файла %s в %s', ['2 @ %s']],
    ['printf', '%s of %d', '%2$d 中的 %1$s', []],
  ])('%s %j: %j', (style, source, text, expected) => {
    expect(found(unknownParameter, checked(text, { style, source }))).toEqual(expected);
  });
});
