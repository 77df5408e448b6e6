import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { invisibleCharacter } from './invisible-character';

describe('invisible-character', () => {
  test.each<[locale: string, text: string, expected: string[]]>([
    ['de', 'Nicht gefunden.\n\t– nichts', []],
    ['de', 'Nicht\u00ADgefunden', ['U+00AD · 1 @ \u00AD']],
    ['de', 'Nicht\u200Bge\u200Bfunden', ['U+200B · 2 @ \u200B']],
    ['de', '\uFEFFNicht\u0007', ['U+FEFF · 1 @ \uFEFF', 'U+0007 · 1 @ \u0007']],
    ['zh', '令牌\uFFFD无效', ['U+FFFD · 1 @ \uFFFD']],
    ['zh', '令牌\u2028无效', ['U+2028 · 1 @ \u2028']],
    ['ko', '토큰\u3164', ['U+3164 · 1 @ \u3164']],
    ['th', 'โทเค็น\u200Bไม่ถูกต้อง', []],
    ['km', 'ថូខឹន\u200Bមិនត្រឹមត្រូវ', []],
    ['fa', 'نمی\u200Cشود', []],
    ['hi', 'क्\u200Dष', []],
    ['en', 'a\u200Db', ['U+200D · 1 @ \u200D']],
    ['en', 'Sorry 👩\u200D💻', []],
    ['en', 'Sorry ❤\uFE0F\u200D🔥', []],
    ['he', '\u200Fאסימון API\u200E', []],
    ['en', 'token\u200F', ['U+200F · 1 @ \u200F']],
    ['en', 'ab\u{E0061}', ['U+E0061 · 1 @ \u{E0061}']],
    ['en', '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}', []],
    ['en', 'half \uD83D', ['U+D83D · 1 @ \uD83D']],
  ])('%s %j', (locale, text, expected) => {
    expect(found(invisibleCharacter, checked(text, { locale }))).toEqual(expected);
  });
});
