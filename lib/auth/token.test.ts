import { expect, it } from 'vitest';
import { hashToken, isToken, makeToken } from './token';

it('makes a token of its own each time, which looks like one', () => {
  const tokens = Array.from({ length: 50 }, makeToken);
  expect(new Set(tokens).size).toBe(50);
  for (const token of tokens) expect(isToken(token)).toBe(true);
});

it.each(['', 'edx_', 'a'.repeat(201), `edx_${'a'.repeat(42)}!`, `edx_${'a'.repeat(42)}\n`])(
  'does not take %j for a token',
  (text) => {
    expect(isToken(text)).toBe(false);
  },
);

it('hashes by SHA-256', () => {
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
