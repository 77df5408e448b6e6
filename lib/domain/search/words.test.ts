import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchTerms, wordsOf } from './words';

it.each([
  ['Invalid or expired token!', ['invalid', 'or', 'expired', 'token']],
  ['USER_ACCOUNT_BLOCKE', ['user', 'account', 'blocke']],
  ['token TOKEN ｔｏｋｅｎ', ['token']],
  ['权限不足', ['权', '限', '不', '足', '权限', '限不', '不足']],
  ['JWTトークン', ['jwt', 'ト', 'ー', 'ク', 'ン', 'トー', 'ーク', 'クン']],
  ['ﾄｰｸﾝ', ['ト', 'ー', 'ク', 'ン', 'トー', 'ーク', 'クン']],
  ['Überprüfung naïve', ['überprüfung', 'naïve']],
  ['…!?', []],
])('cuts %j into %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it.each([
  [
    'expired tok',
    [
      ['expired', false],
      ['tok', false],
    ],
  ],
  [
    'パスワード',
    [
      ['パス', true],
      ['スワ', true],
      ['ワー', true],
      ['ード', true],
    ],
  ],
  ['权', [['权', true]]],
  [
    'a 5',
    [
      ['a', true],
      ['5', true],
    ],
  ],
  [
    'JWTトークン',
    [
      ['jwt', false],
      ['トー', true],
      ['ーク', true],
      ['クン', true],
    ],
  ],
])('asks for the terms of %j', (text, terms) => {
  expect(searchTerms(text).map(({ word, whole }) => [word, whole])).toEqual(terms);
});

const written = fc.stringMatching(/^[a-zA-Z0-9 ,._\u3041-\u3096\u30a1-\u30fa\u4e00-\u4fff-]{1,60}$/);

it('finds a text by every piece of it', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(), (text, from, length) => {
      const characters = [...text];
      const start = from % characters.length;
      const piece = characters.slice(start, start + 1 + (length % 20)).join('');
      const stored = new Set(wordsOf(text));
      // A piece that begins within a Latin word is not found by it, nor by one letter that begins another.
      const terms = searchTerms(piece).slice(start === 0 ? 0 : 1);
      for (const { word, whole } of terms.filter((term) => !/^[a-z0-9]$/.test(term.word))) {
        const isThere = whole ? stored.has(word) : [...stored].some((other) => other.startsWith(word));
        expect(isThere, `${word} of ${piece}`).toBe(true);
      }
    }),
  );
});

it('bounds what it asks for', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`.repeat(20)).join(' ');
  const terms = searchTerms(words);
  expect(terms).toHaveLength(12);
  expect(Math.max(...terms.map(({ word }) => word.length))).toBe(40);
});
