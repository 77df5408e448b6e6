import { describe, expect, test } from 'vitest';
import { apostrophe } from './apostrophe';
import { checked, found } from './cases.fixture';

describe('apostrophe', () => {
  test.each<
    [style: 'icu' | 'positional' | 'printf', source: string | null, text: string, expected: string[]]
  >([
    ['positional', 'User {0} is inactive.', "L'utilisateur {0} est inactif.", ["java · 0 · 1 @ '"]],
    ['positional', 'User {0} is inactive.', "L''utilisateur {0} est inactif.", []],
    ['positional', 'User {0} is inactive.', 'L’utilisateur {0} est inactif.', []],
    ['positional', '{0} is not there.', "{0} n'est pas là.", ["lost ·  · 0 @ '"]],
    ['positional', '{0} is not there.', "'{0}' n'est pas là.", ["java · 0 · 1 @ '"]],
    ['positional', '{0} and {1}', "l'un {0} et l'autre {1}", ["java · 0 · 1 @ '"]],
    ['positional', 'Not there.', "N'est pas là.", []],
    ['icu', 'User {0} is inactive.', "L'utilisateur {0} est inactif.", ["java · 0 · 1 @ '"]],
    ['icu', 'User {name} is inactive.', "L''utilisateur {name} est inactif.", []],
    ['icu', 'User {name} is inactive.', "Utilisateur '{name}' inactif.", ["icu · name · 1 @ '"]],
    ['icu', '{a} of {b}', "'{b}' {a} '{a}' '{b}'", ["icu · b, a · 2 @ '"]],
    ['icu', 'User {name} is inactive.', "Користувач ''{name}'' неактивний.", []],
    ['icu', 'Write {name} of {place}.', "Напишіть '{name}' {place}.", ["icu · name · 1 @ '"]],
    ['icu', 'Write {place}.', "Write '{name}' {place}.", []],
    [
      'icu',
      null,
      "SAM user ''{user}'' doesn't have permission ''{permission}''.",
      ["java · permission · 1 @ '"],
    ],
    ['icu', null, "Use '{'braces'}' in {place}", []],
    ['icu', '{n, plural, other {# files}}', "{n, plural, one {l'un} other {l'autre}}", []],
    ['printf', 'No %s', "N'a pas %s", []],
    ['icu', 'Of {0}', "dell'{0}", ["icu · 0 · 1 @ '"]],
  ])('%s %j: %j', (style, source, text, expected) => {
    expect(found(apostrophe, checked(text, { style, source }))).toEqual(expected);
  });
});
