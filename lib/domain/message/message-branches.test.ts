import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptied, placeholdersWithin, readBranches, withCategories, writeBranches } from './message-branches';
import { placeholdersOf } from './placeholders';
import { renderMessage } from './render';

const files = '{n, plural, =0 {No file} one {# file in {folder}} other {# files in {folder}}}';

describe('a message is taken apart and put together', () => {
  test.each([
    files,
    'Deleted {n, plural, one {# file} other {# files}}.',
    '{n, plural, offset:1 =0 {nobody} one {you and # more} other {you and # more}}',
    '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    "{who, select, female {She'll} male {He'll} other {They'll}} see '{'braces'}' and {count, number}",
    '{who, select, a {{n, plural, one {x} other {y}}} other {z}}',
    '{n, plural, other {}}{n}',
  ])('%s', (text) => {
    const read = readBranches('icu', text);
    const written = read === null ? '' : writeBranches(read);
    const isSilent = read?.branches.every((branch) => branch.text === '');
    expect(written).toBe(isSilent ? '' : text);
  });

  test.each([
    ['icu', 'No file.'],
    ['icu', '{name} is missing'],
    ['icu', '{a, plural, other {x}} {b, plural, other {y}}'],
    ['icu', '{n, plural, one {x'],
    ['positional', '{0}'],
    ['printf', '%d files'],
  ] as const)('%s %s has nothing to take apart', (style, text) => {
    expect(readBranches(style, text)).toBeNull();
  });
});

describe('the branches of a locale', () => {
  const selectorsOf = (text: string, categories: readonly string[]) => {
    const read = readBranches('icu', text);
    return read && withCategories(read, categories).branches.map(({ selector }) => selector);
  };

  test('are its categories, after the exact numbers', () => {
    expect(selectorsOf(files, ['one', 'few', 'many', 'other'])).toEqual([
      '=0',
      'one',
      'few',
      'many',
      'other',
    ]);
    expect(selectorsOf(files, ['zero', 'one', 'two', 'few', 'many', 'other'])).toEqual([
      '=0',
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  test('keep what says something though the locale has no use for it', () => {
    expect(selectorsOf(files, ['other'])).toEqual(['=0', 'one', 'other']);
    expect(selectorsOf('{n, plural, one {} other {x}}', ['other'])).toEqual(['other']);
  });

  test('of a choice between words are those of the source', () => {
    expect(selectorsOf('{who, select, a {x} other {y}}', ['one', 'other'])).toEqual(['a', 'other']);
  });
});

test.each([
  [files, ['#', '{folder}']],
  ['{place, selectordinal, other {#th}}', ['#']],
  ['{who, select, me {I} other {{name}}}', ['{name}']],
])('what is put into a branch of %s', (text, expected) => {
  const read = readBranches('icu', text);
  const all = placeholdersOf('icu', text, ['one', 'other']);
  expect(read && placeholdersWithin(read, all).map((one) => one.text)).toEqual(expected);
});

test('a translation begins with nothing said', () => {
  const read = readBranches('icu', `Deleted ${files} today`);
  expect(read && writeBranches(emptied(read))).toBe('');
});

test('what was taken apart says the same when it is put together again', () => {
  const word = fc.stringMatching(/^[a-zA-Z ,.!?「」é]{1,12}$/);
  const selector = fc.subarray(['zero', 'one', 'two', 'few', 'many', '=0', '=1']);
  fc.assert(
    fc.property(word, word, word, selector, fc.nat(30), (before, branch, other, selectors, n) => {
      const branches = [...selectors.map((one) => `${one} {${branch} # ${one}}`), `other {${other}}`];
      const text = `${before}{n, plural, ${branches.join(' ')}}`;
      const read = readBranches('icu', text);
      const again = read === null ? '' : writeBranches(withCategories(read, ['one', 'few', 'many', 'other']));
      expect(renderMessage('icu', writeBranches(read ?? raise()), 'pl', { n })).toBe(
        renderMessage('icu', text, 'pl', { n }),
      );
      expect(readBranches('icu', again)).not.toBeNull();
    }),
    { numRuns: 100 },
  );
});

function raise(): never {
  throw new Error('It cannot be taken apart.');
}
