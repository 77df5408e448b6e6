import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { unusedBranch } from './unused-branch';

describe('unused-branch', () => {
  test.each<[locale: string, source: string | null, text: string, expected: string[]]>([
    ['ja', '{n, plural, one {# file} other {# files}}', '{n, plural, other {# 件}}', []],
    [
      'ja',
      '{n, plural, one {# file} other {# files}}',
      '{n, plural, one {# 件} other {# 件}}',
      ['n · one · 1 @ {n, plural, one {# 件} other {# 件}}'],
    ],
    ['zh', '{n, plural, =0 {none} other {#}}', '{n, plural, =0 {无} other {#}}', []],
    [
      'de',
      '{n, plural, one {#} other {#}}',
      '{n, plural, one {#} few {#} many {#} other {#}}',
      ['n · few, many · 2 @ {n, plural, one {#} few {#} many {#} other {#}}'],
    ],
    ['ru', '{n, plural, one {#} other {#}}', '{n, plural, one {#} few {#} many {#} other {#}}', []],
    [
      'ar',
      '{n, plural, one {#} other {#}}',
      '{n, plural, zero {لا} one {#} two {#} few {#} many {#} other {#}}',
      [],
    ],
    ['de', '{who, select, admin {x} other {y}}', '{who, select, admin {x} other {y}}', []],
    [
      'de',
      '{who, select, admin {x} other {y}}',
      '{who, select, verwalter {x} other {y}}',
      ['who · verwalter · 1 @ {who, select, verwalter {x} other {y}}'],
    ],
    [
      'hi',
      '{who, select, admin {x} other {y}}',
      '{who, select, प्रशासक {x} other {y}}',
      ['who · प्रशासक · 1 @ {who, select, प्रशासक {x} other {y}}'],
    ],
    ['en', null, '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', []],
    [
      'en',
      null,
      '{n, plural, zero {none} one {#} other {#}}',
      ['n · zero · 1 @ {n, plural, zero {none} one {#} other {#}}'],
    ],
    ['en', null, '{who, select, admin {x} other {y}}', []],
    ['qq', '{n, plural, other {#}}', '{n, plural, few {#} other {#}}', []],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(unusedBranch, checked(text, { locale, source }))).toEqual(expected);
  });
});
