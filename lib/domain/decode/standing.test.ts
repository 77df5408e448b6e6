import { describe, expect, test } from 'vitest';
import { standingIn } from './standing';

/** How `«…»` stands in the text without those marks. */
function standingOf(marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return standingIn(marked.replace('«', '').replace('»', ''))(start, end);
}

describe('a word stands', () => {
  test.each([
    ['«conflict»', 'alone'],
    ['  «conflict»\n', 'alone'],
    ['AUM0017\n«conflict»,\r\nBIL0001', 'alone'],
    ['a «conflict»', null],
    ['«conflict» of interest', null],
    ['two lines\n«conflict»', null],

    ['a "«conflict»" here', 'value'],
    ["a '«conflict»' here", 'value'],
    ['a `«conflict»` here', 'value'],
    ['a "«conflict» here"', null],
    ['a "big «conflict»"', null],
    ["don't '«conflict»\"", null],
    ['{"«conflict»": 1}', null],
    ["{'«conflict»' => 1}", null],

    ['{"code":"«conflict»"}', 'field'],
    ['{"params": {"err" : "«conflict»"}}', 'field'],
    ['{\\"error_code\\":\\"«conflict»\\",', 'field'],
    ['{"status":"«conflict»"}', 'value'],
    ['{"type":"«conflict»"}', 'value'],
    ['{"code":"«conflict» of"}', null],

    ['at 10:00 code=«conflict» msg=x', 'field'],
    ['at 10:00 errorCode: «conflict» in x', 'field'],
    ['params.err=«conflict»;', 'field'],
    ['x-error-code: «conflict»', 'field'],
    ['decode=«conflict» x', null],
    ['a status=«conflict» b', 'value'],
    ['a status: «conflict», b', 'value'],
    ['an error: «conflict»', 'value'],
    ['an error: «conflict» of interest', null],
    ['note: «conflict»', null],
    ['<error><code>«conflict»</code></error>', 'field'],
    ['<b>«conflict»</b> x', null],
  ])('%j: %j', (marked, expected) => {
    expect(standingOf(marked)).toBe(expected);
  });
});
