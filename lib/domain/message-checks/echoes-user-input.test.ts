import { describe, expect, test } from 'vitest';
import { checked, found } from './cases.fixture';
import { echoesUserInput } from './echoes-user-input';
import type { CheckedMessage } from './message-check';

const filledIn =
  "SAM user 'user1' doesn't have permission 'Role:listRoles' to perform this action. Please ask your administrator for SAM permission configurations/statements. After the correct permission has been applied, please sign in again and retry it.";

describe('echoes-user-input', () => {
  test.each<[CheckedMessage['style'], string, CheckedMessage['notes'], string | null]>([
    ['positional', 'Invalid OTP.', [], null],
    ['positional', 'Please provide valid {0}.', [], null],
    ['positional', 'Please provide valid {0}.', [{ name: '0', echoesUserInput: true }], '0'],
    ['positional', "Value '{0}' for {1} is in use.", [], '0'],
    ['positional', "Value '{0}' for {1} is in use.", [{ name: '1', echoesUserInput: true }], '1, 0'],
    ['positional', "Value '{0}' is in use.", [{ name: '0', echoesUserInput: false }], null],
    ['positional', '"{0} or {1}"', [], null],
    ['positional', filledIn, [], null],
    [
      'positional',
      filledIn,
      [
        { name: 'user', echoesUserInput: true },
        { name: 'permission', echoesUserInput: true },
      ],
      'user, permission',
    ],
    ['printf', 'No file `%s`', [], '1'],
    ['icu', '「{name}」は無効です', [], 'name'],
    ['icu', '{n, plural, one {the file “{name}”} other {# files}}', [], 'name'],
    ['icu', "unreadable '{", [{ name: 'x', echoesUserInput: true }], 'x'],
  ])('%s %j %j', (style, text, notes, expected) => {
    const names = found(echoesUserInput, checked(text, { style, notes })).map((each) => each.split(' · ')[0]);
    expect(names).toEqual(expected === null ? [] : [expected]);
  });

  test('points at the first of them', () => {
    const text = 'No {a} in “{b}”';
    expect(found(echoesUserInput, checked(text))).toEqual(['b · 1 @ {b}']);
  });
});
