import { describe, expect, test } from 'vitest';
import type { MessageStyle } from '../message/message';
import { checked, found } from './cases.fixture';
import { syntax } from './syntax';

describe('syntax', () => {
  test.each<[MessageStyle, string, string[]]>([
    ['icu', 'All is well.', []],
    ['icu', "It''s {0}", []],
    ['icu', '{n, plural, one {x}}', []],
    ['icu', 'Invalid {0', ['1 · 9 @ {']],
    ['icu', '値 {0 は無効です', ['1 · 3 @ {']],
    ['icu', 'a\nbc {x', ['2 · 4 @ {']],
    ['icu', '😀 {x', ['1 · 3 @ {']],
    ['icu', 'غير صالح {', ['1 · 10 @ {']],
    ['icu', 'One more }', []],
    ['icu', '{}', ['1 · 1 @ {']],
    ['icu', '{user name}', ['1 · 1 @ {']],
    ['icu', '{n, colour}', ['1 · 5 @ c']],
    ['icu', '{n, plural, one {# файл} few {# файла}', ['1 · 1 @ {']],
    ['icu', '{n, plural, one {# 个} one {# 个} other {# 个}}', ['1 · 23 @ o']],
    ['icu', '{n, plural, one {#} other {# 个', ['1 · 27 @ {']],
    ['icu', '{n，plural，other {#}}', ['1 · 1 @ {']],
    ['positional', '{name} {} {0 {', []],
    ['printf', '100%%', []],
    ['printf', 'over 5%', ['1 · 7 @ %']],
    ['printf', '达到 100% 的上限', ['1 · 7 @ %']],
    ['printf', 'a\n%y', ['2 · 1 @ %']],
    ['printf', '%*d', ['1 · 1 @ %']],
  ])('%s %j', (style, text, expected) => {
    expect(found(syntax, checked(text, { style }))).toEqual(expected);
  });
});
