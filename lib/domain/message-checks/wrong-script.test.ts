import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { wrongScript } from './wrong-script';

describe('wrong-script', () => {
  test.each<[locale: string, source: string, text: string, expected: string[]]>([
    ['ja', 'Invalid token', 'トークンが無効です', []],
    ['ja', 'Invalid token', 'Ungültiges Token', ['Jpan']],
    ['ja', 'Invalid token', '토큰이 잘못됨', ['Jpan @ 토큰']],
    ['ja', 'Invalid token', 'Invalid token', []],
    ['zh', 'Invalid token', '令牌无效', []],
    ['zh', 'Invalid token', 'トークンが無効です', ['Hans @ クン']],
    ['zh-TW', 'Invalid token', 'Недействительный токен', ['Hant']],
    ['ko', 'Invalid token', '令牌无效', ['Kore']],
    ['ko', 'OTP {0}', 'OTP: {0}', []],
    ['ru', 'Invalid token', 'Neplatný token', ['Cyrl']],
    ['fr', 'Invalid token', 'Недействительный токен', ['Latn']],
    ['fr', 'Invalid token', 'Jeton non valide', []],
    ['el', 'Invalid token', 'Μη έγκυρο διακριτικό', []],
    ['ar', 'Invalid token', 'رمز غير صالح', []],
    ['ar', 'Invalid token', 'אסימון לא חוקי', ['Arab']],
    ['he', 'Invalid token', 'אסימון לא חוקי', []],
    ['hi', 'Invalid token', 'अमान्य टोकन', []],
    ['th', 'Invalid token', 'โทเค็นไม่ถูกต้อง', []],
    ['th', 'Invalid {0}', '{0} invalide', ['Thai']],
    ['sr-Latn', 'Invalid token', 'Nevažeći token', []],
    ['sr', 'Invalid token', 'Nevažeći token', ['Cyrl']],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(wrongScript, checked(text, { locale, source }))).toEqual(expected);
  });
});
