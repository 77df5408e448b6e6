import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageStyles } from './message';
import { renderMessage } from './render';

describe('arguments are put in as they are', () => {
  test.each([
    ['positional', 'Invalid {0}: {1}.', { 0: 'status', 1: '<b>{0}</b>' }, 'Invalid status: <b>{0}</b>.'],
    ['positional', '{0} and {0}', { 0: 7 }, '7 and 7'],
    ['printf', '%s: %d%% of %1$s', { 1: 'disk', 2: 95 }, 'disk: 95% of disk'],
    ['icu', "It''s {what}, '{not}' <i>", { what: '{0} & <b>' }, "It's {0} & <b>, {not} <i>"],
    ['icu', '{n, number} bytes', { n: 200_000 }, '200,000 bytes'],
    ['icu', '{n, number} bytes', { n: '200000' }, '200,000 bytes'],
    ['icu', '{n, number} bytes', { n: 'many' }, 'many bytes'],
    ['icu', '{n, number} bytes', { n: '12345678901234567890' }, '12345678901234567890 bytes'],
    ['icu', '{n, plural, one {# field} other {# fields}}', { n: 1 }, '1 field'],
    ['icu', '{n, plural, one {# field} other {# fields}}', { n: '2' }, '2 fields'],
    ['icu', '{n, plural, one {# field} other {# fields}}', { n: 'some' }, 'some fields'],
    ['icu', '{n, plural, offset:1 =0 {nobody} other {# others}} of {n}', { n: 5 }, '4 others of 5'],
    ['icu', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd'],
    ['icu', '{g, select, a {A of {x}} other {other}}', { g: 'a', x: 'X' }, 'A of X'],
    ['icu', '{g, select, a {A} other {other}}', { g: 'toString' }, 'other'],
    ['icu', '{d, date, ::yyyyMMdd} {d, time, short}', { d: '2026-11-20T23:30:00Z' }, '11/20/2026 11:30 PM'],
    ['icu', '{d, date, ::yyyyMMdd}', { d: 'yesterday' }, 'yesterday'],
    ['icu', '{d, date, ::yyyyMMdd}', { d: Number.POSITIVE_INFINITY }, 'Infinity'],
  ] as const)('%s %j %j', (style, text, args, expected) => {
    expect(renderMessage(style, text, 'en', { ...args })).toBe(expected);
  });
});

describe('a parameter without an argument stays as its placeholder', () => {
  test.each([
    ['positional', 'Invalid {0}: {1}.', { 1: 'x' }, 'Invalid {0}: x.'],
    ['printf', '%s of %05d', {}, '%s of %05d'],
    [
      'icu',
      '{name} {constructor} {__proto__} {n, number} {d, date}',
      {},
      '{name} {constructor} {__proto__} {n} {d}',
    ],
    ['icu', '{n, plural, one {# character} other {# characters}}', {}, '{n} characters'],
    ['icu', '{g, select, a {A} other {some {x}}}', { x: 1 }, 'some 1'],
  ] as const)('%s %j', (style, text, args, expected) => {
    expect(renderMessage(style, text, 'en', { ...args })).toBe(expected);
  });
});

test('numbers and plurals follow the locale', () => {
  expect(renderMessage('icu', '{n, number}', 'de', { n: 1234.5 })).toBe('1.234,5');
  const text = '{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}';
  expect([1, 3, 5, 1.5].map((n) => renderMessage('icu', text, 'pl', { n }))).toEqual([
    '1 plik',
    '3 pliki',
    '5 plików',
    '1,5 pliku',
  ]);
});

test('what cannot be read is shown as it is written', () => {
  expect(renderMessage('icu', 'broken {', 'en', {})).toBe('broken {');
  expect(renderMessage('printf', 'broken %', 'en', {})).toBe('broken %');
  expect(renderMessage('icu', '{n, number, ::currency/1}', 'en', { n: 1 })).toBe('{n, number, ::currency/1}');
  expect(renderMessage('icu', '{n, number}', 'no such locale!', { n: 1000 })).toBe('1,000');
});

test('no text, locale or argument makes it throw', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '0',
    'a',
    ',',
    ' ',
    '%s',
    '%',
    "'",
    '#',
    'plural',
    'other',
    'number',
    '::',
    'x',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  const args = fc.dictionary(fc.constantFrom('0', 'a', 'x', '1'), fc.oneof(fc.string(), fc.double()));
  fc.assert(
    fc.property(
      fc.constantFrom(...messageStyles),
      text,
      fc.string(),
      args,
      (style, message, locale, values) => {
        expect(typeof renderMessage(style, message, locale, values)).toBe('string');
      },
    ),
    { numRuns: 1_000 },
  );
});
