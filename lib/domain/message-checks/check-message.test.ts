import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageStyles } from '../message/message';
import { checked } from './cases.fixture';
import { checkMessage } from './check-message';
import { messageChecks } from './message-check';

const idsOf = (...given: Parameters<typeof checked>) => checkMessage(checked(...given)).map(({ id }) => id);

describe('all checks together', () => {
  test('have their say in the order in which they are listed', () => {
    const beside = { style: 'positional', maxLength: 16 } as const;
    expect(idsOf("Bad value '{0}'.", beside)).toEqual(['echoes-user-input', 'remedy-missing', 'apostrophe']);
    expect(idsOf('Bad value "{0}"!!', beside)).toEqual(['too-long', 'echoes-user-input', 'remedy-missing']);
    expect(idsOf('Bad value.', { ...beside, action: 'Choose another.' })).toEqual([]);
  });

  test('say of a text that shows nothing or cannot be read only why it cannot be saved', () => {
    expect(idsOf(' ', { source: 'Bad {a}.' })).toEqual(['empty']);
    expect(idsOf('{', { source: 'Bad {a}.', maxLength: 0 })).toEqual(['too-long', 'syntax']);
  });

  test('tell what a finding keeps the text from', () => {
    const [first] = checkMessage(checked('{b}', { source: '{b} {a}', action: 'Wait.' }));
    expect(first).toEqual({
      id: 'missing-parameter',
      severity: 'approval',
      detail: { parameters: 'a', count: 1 },
      at: null,
    });
  });

  test('are each listed once', () => {
    expect(new Set(messageChecks.map(({ id }) => id)).size).toBe(messageChecks.length);
  });
});

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '{0}',
    '{n, plural, ',
    'one {',
    'other {',
    '=0 {',
    '#',
    '%s',
    '%1$d',
    "'",
    "''",
    '<b>',
    '</b>',
  ],
  ...[
    '&amp;',
    ' ',
    '  ',
    '\n',
    '.',
    '。',
    '…',
    '¿',
    '?',
    '「',
    '“',
    '(',
    ')',
    '1,000',
    '1.5',
    '٣',
    '\u202E',
    '\u200B',
  ],
  ...['please', 'トークン', '令牌', 'токен', 'رمز', 'אסימון', 'โทเค็น', 'टोकन', '😀', '\uD800', '\uFFFC', 'a'],
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((each) => each.join('')),
);
const locale = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'en',
    'ja',
    'zh-Hant-TW',
    'fr',
    'fr-CA',
    'de-CH',
    'es',
    'el',
    'ar',
    'he',
    'hi',
    'th',
    'hy',
    'ru',
  ),
);

test('nothing makes them throw, and what they point at is in the text', () => {
  fc.assert(
    fc.property(
      fc.record({
        style: fc.constantFrom(...messageStyles),
        text,
        locale,
        source: fc.option(
          fc.record({
            text,
            parameters: fc.array(fc.record({ name: fc.string(), type: fc.string() }), { maxLength: 3 }),
          }),
        ),
        notes: fc.array(fc.record({ name: fc.string(), echoesUserInput: fc.boolean() }), { maxLength: 2 }),
        action: fc.option(fc.string()),
        maxLength: fc.option(fc.integer()),
        glossary: fc.array(fc.record({ term: text, translation: text }), { maxLength: 3 }),
      }),
      (message) => {
        for (const { at } of checkMessage(message)) {
          if (at === null) continue;
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(at.end).toBeLessThanOrEqual(message.text.length);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
