import { expect, test } from 'vitest';
import { placeholdersOf } from './placeholders';

test.each([
  ['positional', 'No {1} for {0} and {1}.', ['{1}', '{0}']],
  ['icu', 'No {name} at {when, date, short}', ['{name}', '{when, date, short}']],
  ['icu', '{n, plural, one {# file} other {# files}}', ['{n, plural, one {#} few {#} other {#}}']],
  ['icu', '{n, plural, one {a} other {b}} of {n, number}', ['{n, number}']],
  ['icu', '{n, selectordinal, other {#th}}', ['{n, selectordinal, one {#} few {#} other {#}}']],
  ['icu', '{who, select, me {I see {name}} other {x}}', ['{who, select, me {} other {}}', '{name}']],
  ['icu', '{unreadable', []],
  ['printf', 'No %s', ['%s']],
  ['printf', 'No %s in %d', ['%1$s', '%2$d']],
  ['printf', '%2$s before %1$s', ['%2$s', '%1$s']],
] as const)('%s %s', (style, text, expected) => {
  expect(placeholdersOf(style, text, ['one', 'few', 'other']).map((one) => one.text)).toEqual(expected);
});
