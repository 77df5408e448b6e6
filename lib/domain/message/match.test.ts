import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CANDIDATE_LIMIT, matchMessage, messageMatcher } from './match';
import { renderMessage } from './render';

describe('a rendered message is found and its arguments pulled out', () => {
  test.each([
    ['positional', 'Invalid OTP.', 'code 58: Invalid OTP. Bye', {}],
    [
      'positional',
      'Invalid {0}: {1}. Valid values are: {2}.',
      'Invalid status: x. Valid values are: a, b.',
      { 0: 'status', 1: 'x', 2: 'a, b' },
    ],
    [
      'positional',
      'Invalid property {0}.',
      'Invalid property list given. Invalid property age.',
      { 0: 'list given' },
    ],
    // The nearest beginning: the first "Value" belongs to something else.
    [
      'positional',
      'Value {0} for {1} is already in use.',
      'Value for key. Value 7 for id is already in use.',
      { 0: '7', 1: 'id' },
    ],
    [
      'positional',
      '{0} could not be same as {1}.',
      '10:12 ERROR [main] email could not be same as phone.',
      { 0: 'email', 1: 'phone' },
    ],
    [
      'positional',
      'Maximum upload data size should be {0}',
      '"msg":"Maximum upload data size should be 5 MB","x":1',
      { 0: '5 MB' },
    ],
    [
      'positional',
      'Conflicting values for {0} ({1}) and {2} ({3}).',
      'Conflicting values for a (1) and b (2).',
      { 0: 'a', 1: '1', 2: 'b', 3: '2' },
    ],
    [
      'positional',
      'Please provide valid {0}.',
      'first line\nPlease provide valid e-mail.\nlast',
      { 0: 'e-mail' },
    ],
    ['positional', 'It is {0}{1} now', 'It is ab now', {}],
    ['printf', '%s failed after %d tries', 'job: copy failed after 3 tries', { 1: 'copy', 2: '3' }],
    ['icu', 'At most {limit, number} bytes', 'At most 200,000 bytes', { limit: '200,000' }],
    ['icu', 'Needs {n, plural, one {# field} other {# fields}}.', 'Needs 3 fields.', { n: '3' }],
    ['icu', 'Needs {n, plural, =0 {nothing} other {# fields}}.', 'Needs nothing.', { n: '0' }],
    ['icu', 'Needs {n, plural, offset:1 other {# fields}}.', 'Needs 3 fields.', {}],
    ['icu', 'By {who, select, robot {a machine} other {{name}}}.', 'By a machine.', { who: 'robot' }],
    ['icu', 'By {who, select, robot {a machine} other {{name}}}.', 'By Ann.', { name: 'Ann' }],
    ['icu', 'line one\nline {n}.', 'see line one\nline 2. end', { n: '2' }],
    ['icu', '{何}が見つかりません', 'エラー: 利用者が見つかりません', { 何: '利用者' }],
  ] as const)('%s %j in %j', (style, message, candidate, expected) => {
    const match = matchMessage(style, message, candidate);
    expect(match?.arguments).toEqual(expected);
  });
});

test('the offsets cut the message out of the candidate', () => {
  const candidate = 'x\n2024 ERROR code: email could not be same as phone. more';
  const match = matchMessage('positional', '{0} could not be same as {1}.', candidate);
  expect(match && candidate.slice(match.start, match.end)).toBe('email could not be same as phone.');
});

describe('nothing is found', () => {
  test.each([
    ['positional', 'Invalid OTP.', 'Invalid otp.'],
    ['positional', '{0}', 'anything'],
    ['positional', '{0}: {1}', 'a: b'],
    ['positional', 'Invalid {0} here.', 'Invalid a\nthere here.'],
    ['positional', '', 'x'],
    ['icu', 'broken {', 'broken {'],
    ['positional', 'late', `${' '.repeat(CANDIDATE_LIMIT)}late`],
  ] as const)('%s %j in %j', (style, message, candidate) => {
    expect(matchMessage(style, message, candidate)).toBeNull();
  });
});

test('a candidate that is the message alone keeps all of its first and last argument', () => {
  const whole = (message: string, candidate: string) =>
    messageMatcher('positional', message)?.whole(candidate);
  expect(whole('{0} could not be same as {1}', 'a: b could not be same as "c"')?.arguments).toEqual({
    0: 'a: b',
    1: '"c"',
  });
  expect(whole('Invalid {0}.', 'see Invalid x.')).toBeNull();
  expect(whole('aa{0}aa', 'aaa')).toBeNull();
  expect(whole('{0}', 'aaa')).toBeUndefined();
});

test('what was rendered is matched again with the same arguments', () => {
  const fixed = fc.stringMatching(/^[A-Z]{3} $/);
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  fc.assert(
    fc.property(
      fixed,
      fixed,
      word,
      word,
      fc.stringMatching(/^[a-z ]*$/),
      (one, two, first, second, around) => {
        const message = `${one}{0} ${two}{1}.`;
        const rendered = renderMessage('positional', message, 'en', { 0: first, 1: second });
        const match = matchMessage('positional', message, `${around}${rendered}${around}`);
        expect(match).toEqual({
          arguments: { 0: first, 1: second },
          start: around.length,
          end: around.length + rendered.length,
        });
      },
    ),
  );
});

test('no message and candidate make it throw, and offsets stay inside', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '{0}', '{1}', '"', ': ', '\n'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (message, candidate) => {
      const match = matchMessage('positional', message, candidate);
      if (!match) return;
      expect(match.start).toBeGreaterThanOrEqual(0);
      expect(match.end).toBeGreaterThanOrEqual(match.start);
      expect(match.end).toBeLessThanOrEqual(candidate.length);
      for (const value of Object.values(match.arguments)) {
        expect(candidate.slice(match.start, match.end)).toContain(value);
      }
    }),
    { numRuns: 1_000 },
  );
});
