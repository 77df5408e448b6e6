import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { glossaryTerm } from './glossary-term';

describe('glossary-term', () => {
  test.each<
    [
      locale: string,
      source: string,
      text: string,
      glossary: [term: string, translation: string][],
      expected: string[],
    ]
  >([
    ['ja', 'The token expired.', 'トークンの有効期限が切れています。', [['token', 'トークン']], []],
    [
      'ja',
      'The token expired.',
      '引換券の有効期限が切れています。',
      [['token', 'トークン']],
      ['token · トークン'],
    ],
    ['ja', 'Tokens expired.', '引換券', [['token', 'トークン']], ['token · トークン']],
    ['ja', 'tokenize it', '分割', [['token', 'トークン']], []],
    ['ja', 'token_id is missing', 'token_id がありません', [['token', 'トークン']], []],
    ['ja', 'The TOKEN', 'ﾄｰｸﾝ', [['Token', 'トークン']], []],
    ['zh', 'This prefix is taken.', '该前缀已被占用。', [['prefix', '前缀']], []],
    ['zh', 'These prefixes are taken.', '这些词头已被占用。', [['prefix', '前缀']], ['prefix · 前缀']],
    ['ko', 'This prefix is taken.', '이 접두사는 사용 중입니다.', [['prefix', '접두사']], []],
    ['ru', 'No such request.', 'Нет такой заявки.', [['request', 'заявка']], []],
    ['ru', 'No such request.', 'Нет такого запроса.', [['request', 'заявка']], ['request · заявка']],
    [
      'de',
      'No such error code.',
      'Kein solcher Fehlercode.',
      [
        ['error code', 'Fehlercode'],
        ['code', 'Kode'],
      ],
      [],
    ],
    [
      'de',
      'No such code.',
      'Kein solcher Fehlercode.',
      [
        ['error code', 'Fehlercode'],
        ['code', 'Kode'],
      ],
      ['code · Kode'],
    ],
    ['pl', 'Access token expired', 'Wygasł token dostępu', [['access token', 'token dostępu']], []],
    ['ar', 'The token expired.', 'انتهت صلاحية الرمز.', [['token', 'رمز']], []],
    ['he', 'The token expired.', 'תוקף האסימון פג.', [['token', 'אסימון']], []],
    ['th', 'The token expired.', 'โทเค็นหมดอายุ', [['token', 'โทเค็น']], []],
    ['hi', 'The token expired.', 'टोकन की अवधि समाप्त हो गई।', [['token', 'टोकन']], []],
    ['el', 'The user is blocked.', 'Ο λογαριασμός του χρήστη.', [['user', 'χρήστης']], []],
    [
      'el',
      'The account',
      'λογαριασμος',
      [
        ['', 'x'],
        ['account', ''],
      ],
      [],
    ],
    [
      'ru',
      '{n, plural, one {# code} other {# codes}}',
      '{n, plural, one {# код} few {# кода} many {# кодов} other {# кода}}',
      [['code', 'код']],
      [],
    ],
  ])('%s %j: %j', (locale, source, text, terms, expected) => {
    const glossary = terms.map(([term, translation]) => ({ term, translation }));
    expect(found(glossaryTerm, checked(text, { locale, source, glossary }))).toEqual(expected);
  });
});
