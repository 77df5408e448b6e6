import { expect, it } from 'vitest';
import { blankEscapeSequences } from './escape-sequences';

it('leaves everything where it stands', () => {
  const text = '\u001b[1;31mERROR\u001b[0m AUM0017 [31m \u001b';
  const plain = blankEscapeSequences(text);
  expect(plain).toBe('       ERROR     AUM0017 [31m \u001b');
  expect(plain).toHaveLength(text.length);
});
