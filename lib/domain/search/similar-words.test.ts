import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastShared, shared, tellingWords } from './similar-words';

const none = new Map<string, readonly string[]>();

it.each([
  ['The user was not found', ['found', 'user']],
  ['Invoice 4711 of a subscriber', ['subscriber', 'invoice']],
  ['ユーザーが見つかりません', ['ユー', 'ーザ', 'ザー', 'ーが', 'が見', '見つ']],
  ['', []],
])('takes what tells most of %j', (text, words) => {
  expect(tellingWords(text)).toEqual(words);
});

it.each([
  [1, [1]],
  [2, [2]],
  [3, [3, 2]],
  [5, [5, 4, 3]],
  [6, [6, 5, 4]],
])('of %i words needs %j', (count, least) => {
  expect(leastShared(count)).toEqual(least);
});

describe('shared', () => {
  it.each([
    ['User was not found', 'The user could not be found.', 1],
    ['User not found', 'Order rejected', 0],
    ['Session token expired', 'Session expired', 14 / 19],
  ])('%j and %j share %d', (text, other, share) => {
    expect(shared(text, other, none)).toBeCloseTo(share);
  });

  it('takes a mistyped word for what it was meant to be', () => {
    expect(shared('sesion expired', 'Session expired', new Map([['sesion', ['session']]]))).toBe(1);
  });

  it('is all of it for the same text, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(shared(text, text, none)).toBe(tellingWords(text).length === 0 ? 0 : 1);
        expect(shared(text, other, none)).toBeCloseTo(shared(other, text, none));
      }),
    );
  });
});
