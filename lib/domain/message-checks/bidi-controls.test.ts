import { describe, expect, test } from 'vitest';
import { bidiControls } from './bidi-controls';
import { checked, found } from './cases.fixture';

describe('bidi-controls', () => {
  test.each<[locale: string, text: string, expected: string[]]>([
    ['ar', 'الرمز {0} غير صالح', []],
    ['ar', 'الرمز \u2068{0}\u2069 غير صالح', []],
    ['ar', 'الرمز \u2068{0} غير صالح', ['open · U+2068 @ \u2068']],
    ['he', 'אסימון {0}\u2069', ['closed · U+2069 @ \u2069']],
    ['he', '\u202Aabc\u202C אסימון', []],
    ['he', '\u202Babc\u2069', ['closed · U+2069 @ \u2069']],
    ['fa', '\u2067{0}\nنشانه\u2069', ['open · U+2067 @ \u2067']],
    ['en', 'user\u202Egpj.exe', ['override · U+202E @ \u202E']],
    ['he', '\u200Fאסימון\u200E', []],
    ['ar', '{n, plural, one {\u2068#} other {\u2068#\u2069}}', ['open · U+2068 @ \u2068']],
  ])('%s %j', (locale, text, expected) => {
    expect(found(bidiControls, checked(text, { locale }))).toEqual(expected);
  });
});
