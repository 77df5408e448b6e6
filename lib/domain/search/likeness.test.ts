import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closestWords } from './likeness';

const known = ['token', 'tokens', 'taken', 'unauthorized', 'quota', 'authentication', 'authorization', 'key'];

it.each([
  ['tokn', ['token']],
  ['qouta', ['quota']],
  ['unauthorised', ['unauthorized']],
  ['autentikation', ['authentication']],
  ['autentic', ['authentication']],
  ['kez', []],
  ['completely', []],
])('takes %s for %j', (typed, meant) => {
  expect(closestWords(typed, known, 6)).toEqual(meant);
});

it('puts the likeliest first and gives no more than asked for', () => {
  expect(closestWords('tooken', known, 6)).toEqual(['token']);
  expect(closestWords('tokena', ['tokens', 'token', 'tokenbag'], 2)).toEqual(['tokens', 'token']);
});

it('takes every word for itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, maxLength: 20 }), (word) => {
      expect(closestWords(word, ['other', word], 1)).toEqual([word]);
    }),
  );
});
