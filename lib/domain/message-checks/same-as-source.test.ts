import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { sameAsSource } from './same-as-source';

describe('same-as-source', () => {
  test.each<[locale: string, source: string, text: string, expected: string[]]>([
    ['ja', 'Invalid OTP.', 'OTP が正しくありません。', []],
    ['ja', 'Invalid OTP.', 'Invalid OTP.', ['']],
    ['ja', 'Invalid OTP.', ' invalid  OTP.', ['']],
    ['de', 'Conflict', 'Conflict', ['']],
    ['ar', 'Conflict {0}', 'Conflict {0}', ['']],
    ['ja', '{0}', '{0}', []],
    ['ja', '{0}: {1} (404)', '{0}: {1} (404)', []],
    ['ja', 'OTP', 'OTP', []],
    ['ja', 'APIs: {0}', 'APIs: {0}', []],
    ['ja', 'managedBy, user_id', 'managedBy, user_id', []],
    ['ko', 'Content-Type: application/json', 'Content-Type: application/json', []],
    ['ko', 'https://example.com/a', 'https://example.com/a', []],
    ['ko', 'SHA256 GitHub', 'SHA256 GitHub', []],
    ['fr', '{n, plural, one {# page} other {# pages}}', '{n, plural, one {# page} other {# pages}}', ['']],
    ['fr', '{n, plural, one {#} other {#}}', '{n, plural, one {#} other {#}}', []],
    ['en-GB', 'Invalid OTP.', 'Invalid OTP.', []],
    ['el', '…', '…', []],
  ])('%s %j: %j', (locale, source, text, expected) => {
    expect(found(sameAsSource, checked(text, { locale, source }))).toEqual(expected);
  });
});

test('what the glossary keeps is not there to be translated', () => {
  const glossary = [{ term: 'Errdex', translation: 'Errdex' }];
  expect(found(sameAsSource, checked('Errdex', { locale: 'ja', source: 'Errdex', glossary }))).toEqual([]);
  expect(found(sameAsSource, checked('Errdex', { locale: 'ja', source: 'Errdex' }))).toEqual(['']);
});
