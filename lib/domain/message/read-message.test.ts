import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MESSAGE_LIMIT, messageStyles } from './message';
import { readMessage } from './read-message';

function parametersOf(...[style, text]: Parameters<typeof readMessage>): string[] | string {
  const message = readMessage(style, text);
  if (message.ok) return message.value.parameters.map(({ name, type }) => `${name}:${type}`);
  const { fault, params } = message.refusal;
  return fault === 'message-syntax' ? `${fault} ${params.line}:${params.column}` : fault;
}

describe('parameters, in the order they are first met', () => {
  test.each([
    ['positional', 'No root.', []],
    ['positional', 'Invalid {0}: {1}. Valid values are: {2}.', ['0:string', '1:string', '2:string']],
    ['positional', '{1} of {0} of {1}', ['1:string', '0:string']],
    ['positional', '{00}', ['0:string']],
    ['positional', "{name} {} {0 {0,number} '{a}'", []],
    ['icu', 'At most {limit, number} of {name}', ['limit:number', 'name:string']],
    ['icu', "It''s '{'not'}' one: {0}", ['0:string']],
    ['icu', '<b>{a}</b> < {b}', ['a:string', 'b:string']],
    ['icu', '{d, date, short} {t, time, ::hhmm}', ['d:date', 't:time']],
    ['icu', '{n, plural, one {# of {all}} other {#}}', ['n:plural', 'all:string']],
    ['icu', '{n, selectordinal, other {#th}}', ['n:ordinal']],
    ['icu', '{who, select, user {you} other {{who}}}', ['who:select']],
    ['icu', '{n} {n, plural, other {}}', ['n:plural']],
    ['icu', '{constructor} {__proto__}', ['constructor:string', '__proto__:string']],
    ['printf', '100%%', []],
    ['printf', '%s has %d of %.2f%%', ['1:string', '2:number', '3:number']],
    ['printf', '%2$s then %1$05d', ['2:string', '1:number']],
    ['printf', '%-10s %+d %ld %zu %x', ['1:string', '2:number', '3:number', '4:number', '5:number']],
  ] as const)('%s %j', (style, text, expected) => {
    expect(parametersOf(style, text)).toEqual(expected);
  });
});

describe('syntax that cannot be read is refused where it fails', () => {
  test.each([
    ['icu', '{', '1:1'],
    ['icu', 'a\nbc {x', '2:4'],
    ['icu', '{}', '1:1'],
    ['icu', '{a b}', '1:1'],
    ['icu', '{n, colour}', '1:5'],
    ['icu', '{n, plural, one {x}}', '1:20'],
    ['icu', '{n, number, ::.00/w/x}', '1:1'],
    ['printf', 'a 5%', '1:4'],
    ['printf', 'a\n%y', '2:1'],
    ['printf', '%*d', '1:1'],
    ['printf', '%5%', '1:1'],
    ['printf', '%0$s', '1:1'],
  ] as const)('%s %j', (style, text, position) => {
    expect(parametersOf(style, text)).toBe(`message-syntax ${position}`);
  });
});

test('escapes are resolved in the text of a part, and offsets point into what was written', () => {
  const text = "a '{'b'}' 😀 {x}!";
  const message = readMessage('icu', text);
  expect(message.ok && message.value.parts).toEqual([
    { kind: 'text', text: 'a {b} 😀 ', start: 0, end: 13 },
    { kind: 'parameter', name: 'x', type: 'string', branches: [], offset: 0, start: 13, end: 16 },
    { kind: 'text', text: '!', start: 16, end: 17 },
  ]);
});

test('inside a plural # is a number of the same name', () => {
  const message = readMessage('icu', '{n, plural, offset:1 =0 {none} other {# more}}');
  const part = message.ok ? message.value.parts[0] : undefined;
  expect(part).toMatchObject({
    type: 'plural',
    offset: 1,
    branches: [
      { selector: '=0', parts: [{ kind: 'text', text: 'none' }] },
      {
        selector: 'other',
        parts: [
          { kind: 'parameter', name: 'n', type: 'number' },
          { kind: 'text', text: ' more' },
        ],
      },
    ],
  });
});

test.each(messageStyles)('%s: too long a message is refused', (style) => {
  expect(parametersOf(style, 'x'.repeat(MESSAGE_LIMIT))).toEqual([]);
  expect(parametersOf(style, 'x'.repeat(MESSAGE_LIMIT + 1))).toBe('too-long');
});

test('branches nested as deep as the limit allows are read', () => {
  const deep = `${'{a,select,other{'.repeat(220)}${'}}'.repeat(220)}`;
  expect(parametersOf('icu', deep)).toEqual(['a:select']);
});

const messageText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '0',
        '1',
        'a',
        ',',
        ' ',
        '%',
        '$',
        's',
        "'",
        '#',
        '\n',
        'plural',
        'other',
        '😀',
      ),
    )
    .map((pieces) => pieces.join('')),
);

test('any text is read or refused, and its parts cover it without gap or overlap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...messageStyles), messageText, (style, text) => {
      const message = readMessage(style, text);
      if (!message.ok) {
        expect(message.refusal.fault).toBe('message-syntax');
        return;
      }
      let at = 0;
      for (const part of message.value.parts) {
        expect(part.start).toBe(at);
        expect(part.end).toBeGreaterThan(at);
        at = part.end;
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 1_000 },
  );
});
