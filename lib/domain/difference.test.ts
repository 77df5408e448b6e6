import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, differencesOf } from './difference';

const marked = (from: string, to: string) =>
  compareWords(from, to)
    ?.map(({ text, side }) => (side === 'both' ? text : side === 'from' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const words = fc
  .array(fc.constantFrom('the', ' ', 'user', '利用者', 'が', '.', '\n'), { maxLength: 12 })
  .map((all) => all.join(''));

describe('word by word', () => {
  it.each([
    ['The user was not found.', 'The account was not found.', 'The [-user-]{+account+} was not found.'],
    ['Wait.', 'Wait. Then try again.', 'Wait.{+ Then try again.+}'],
    ['ユーザーが見つかりません', 'アカウントが見つかりません', '[-ユーザー-]{+アカウント+}が見つかりません'],
  ])('%s → %s', (from, to, told) => expect(marked(from, to)).toBe(told));

  it('loses and adds nothing on either side', () => {
    fc.assert(
      fc.property(words, words, (from, to) => {
        const parts = compareWords(from, to);
        fc.pre(parts !== null);
        const of = (side: string) =>
          parts
            .filter((part) => part.side === 'both' || part.side === side)
            .map(({ text }) => text)
            .join('');
        expect([of('from'), of('to')]).toEqual([from, to]);
      }),
    );
  });

  it('gives up on texts that have nothing in common', () => {
    const text = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareWords(text('a'), text('b'))).toBeNull();
  });
});

it('sets short values and those without words side by side', () => {
  const [status, message, parameters] = differencesOf({
    httpStatus: { from: 404, to: null },
    message: { from: 'A message that says something', to: 'A message that says nothing' },
    parameters: { from: [{ name: 'user' }], to: [{ name: 'account' }] },
  });
  expect(status).toEqual({ field: 'httpStatus', from: 404, to: null, words: null });
  expect(message?.words?.map(({ side }) => side)).toEqual(['both', 'from', 'to']);
  expect(parameters?.words).not.toBeNull();
});
