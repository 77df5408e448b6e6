import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { missingPluralCategory } from './missing-plural-category';

/** What is missing, without where. */
function missing(locale: string, text: string): string[] {
  return found(missingPluralCategory, checked(text, { locale })).map((each) => each.split(' @ ')[0] ?? '');
}

describe('missing-plural-category', () => {
  test.each<[string, string, string[]]>([
    ['en', '{n, plural, one {# file} other {# files}}', []],
    ['en', '{n, plural, other {# files}}', ['n · plural · one · 1']],
    ['en', '{n, plural, =1 {one file} other {# files}}', ['n · plural · one · 1']],
    ['ja', '{limit, plural, other {# 文字}}を超えています。', []],
    ['zh', '内容超过 {limit, plural, other {# 个字符}}。', []],
    ['ko', '{n, plural, other {파일 #개}}', []],
    ['th', '{n, plural, =0 {ไม่มีไฟล์} other {# ไฟล์}}', []],
    ['pl', '{n, plural, one {# plik} other {# pliku}}', ['n · plural · few, many · 2']],
    ['pl', '{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}', []],
    ['ru', '{n, plural, =1 {файл} few {# файла} many {# файлов} other {# файла}}', ['n · plural · one · 1']],
    ['ar', '{n, plural, one {ملف واحد} other {# ملف}}', ['n · plural · few, many, two, zero · 4']],
    [
      'ar',
      '{n, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
      [],
    ],
    ['he', '{n, plural, one {קובץ אחד} other {# קבצים}}', ['n · plural · two · 1']],
    ['hi', '{n, plural, other {# फ़ाइलें}}', ['n · plural · one · 1']],
    ['el', '{n, plural, one {# αρχείο} other {# αρχεία}}', []],
    ['fr', '{n, plural, one {# fichier} other {# fichiers}}', ['n · plural · many · 1']],
    ['pt-BR', '{n, plural, one {# arquivo} many {# de arquivos} other {# arquivos}}', []],
    ['en', '{n, selectordinal, one {#st} other {#th}}', ['n · ordinal · few, two · 2']],
    ['en', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', []],
    ['ja', '{n, selectordinal, other {# 番目}}', []],
    ['it', '{n, selectordinal, other {#º}}', ['n · ordinal · many · 1']],
    ['en', '{who, select, one {x} other {y}}', []],
    ['pl', '{who, select, a {{n, plural, other {#}}} other {}}', ['n · plural · few, many, one · 3']],
    ['en', '{n, plural, one {x}}', []],
    ['xx', '{n, plural, other {x}}', []],
    ['not a locale', '{n, plural, other {x}}', []],
  ])('%s %j', (locale, text, expected) => {
    expect(missing(locale, text)).toEqual(expected);
  });

  test('points at the plural', () => {
    const text = 'In {dir}: {n, plural, other {# files}}!';
    expect(found(missingPluralCategory, checked(text))).toEqual([
      'n · plural · one · 1 @ {n, plural, other {# files}}',
    ]);
  });
});
