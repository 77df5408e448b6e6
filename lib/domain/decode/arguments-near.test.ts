import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentsNear } from './arguments-near';

/** The arguments near the code between « and », of a text without those marks. */
function near(message: string, marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return argumentsNear('positional', message, marked.replace('«', '').replace('»', ''), { start, end });
}

const missing = 'Mandatory parameter {0} is missing.';
const same = '{0} could not be same as {1}.';

describe('arguments', () => {
  test.each([
    ['after the code', missing, 'ERROR «C30» Mandatory parameter age is missing. (x)', { 0: 'age' }],
    ['before the code', missing, 'ERROR Mandatory parameter age is missing. [«C30»]', { 0: 'age' }],
    [
      'after rather than before',
      missing,
      'parameter Mandatory parameter a is missing. «C30» Mandatory parameter b is missing.',
      { 0: 'b' },
    ],
    [
      'first in the message',
      same,
      '10:00 ERROR «C63» email could not be same as phone.',
      { 0: 'email', 1: 'phone' },
    ],
    ['on the next line', missing, 'code=«C30»\n  cause: Mandatory parameter age is missing.\n', { 0: 'age' }],
    ['on the line before', missing, 'Mandatory parameter age is missing.\n  code=«C30»', { 0: 'age' }],
    ['not those of the next time', missing, '«C30» failed\n C30 Mandatory parameter age is missing.', null],
    ['of a message without parameters', 'Invalid OTP.', '«C58» Invalid OTP.', {}],
    ['none', missing, '«C30» something else', null],
    [
      'in the JSON object around, whatever stands before',
      missing,
      '{"msg":"Mandatory parameter a is missing.","code":"C30"},{"msg":"Mandatory parameter b is missing.","code":"«C30»"}',
      { 0: 'b' },
    ],
    [
      'in an object further out',
      missing,
      'x {"params": {"err": "«C30»"}, "errmsg": "Mandatory parameter \\"a\\\\b\\" is missing."}',
      { 0: '"a\\b"' },
    ],
    [
      'all of a member',
      same,
      '{"code":"«C63»","message":"a: b could not be same as c."}',
      { 0: 'a: b', 1: 'c' },
    ],
  ])('%s', (_, message, marked, expected) => {
    expect(near(message, marked)).toEqual(expected);
  });

  test('far away are not looked for', () => {
    expect(near(missing, `«C30»${' '.repeat(10_000)}Mandatory parameter age is missing.`)).toBeNull();
  });

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      '\\',
      ':',
      'C30',
      '\n',
      'Mandatory parameter ',
      ' is missing.',
      'a',
      ',',
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = near(missing, `${before}«C30»${after}`);
        expect(found === null || typeof found['0'] === 'string').toBe(true);
      }),
    );
  });
});
