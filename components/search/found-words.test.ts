import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foundWords } from './found-words';

const marked = (text: string, words: readonly string[]) =>
  foundWords(text, words)
    .map((stretch) => (stretch.found ? `[${stretch.text}]` : stretch.text))
    .join('');

it.each([
  ['Invalid or expired Token.', ['token', 'expired'], 'Invalid or [expired] [Token].'],
  ['a tokenizer, no token', ['token'], 'a tokenizer, no [token]'],
  ['AUTH_001: the token', ['auth', 'token'], '[AUTH]_001: the [token]'],
  ['パスワードが違います', ['パス', 'スワ', 'ワー', 'ード'], '[パスワード]が違います'],
  ['没有权限执行', ['权限'], '没有[权限]执行'],
  ['nothing here', [], 'nothing here'],
])('marks in %j the words %j', (text, words, expected) => {
  expect(marked(text, words)).toBe(expected);
});

it('loses nothing of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (text, words) => {
      const stretches = foundWords(text, words);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    }),
  );
});
