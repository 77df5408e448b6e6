import { expect, it } from 'vitest';
import { isGuessable } from './password';

it.each([
  'aaaaaaaaaaaa',
  'abababababab',
  '123456789012',
  'qwertyuiopas',
  'password1234',
  'Password2026!',
  'errdex-errde',
  'adalovelace1',
])('%s is easily guessed', (password) => {
  expect(isGuessable(password, ['Ada Lovelace', 'ada@example.com', 'adalovelace'])).toBe(true);
});

it.each([
  'correct horse battery',
  'x7#kQ2v9pLmT',
  'ひみつのあいことばをここに',
  'my password is a long sentence',
])('%s is not', (password) => {
  expect(isGuessable(password, ['Ada Lovelace', 'ada@example.com'])).toBe(false);
});
