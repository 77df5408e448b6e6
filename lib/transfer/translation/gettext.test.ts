import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fileContext } from './entries.arbitrary';
import { gettextLanguages, gettextPlurals } from './gettext-plurals';
import { readTranslations } from './translation-format';
import { manyEntries, writtenFile } from './written-file.fixture';

/** What msgfmt says of a file; it has to be there, on this machine and on one that runs the tests. */
function msgfmt(file: string): { status: number | null; said: string } {
  const { error, status, stderr } = spawnSync('msgfmt', ['--check', '--statistics', '-o', '/dev/null', '-'], {
    input: file,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error !== undefined) throw new Error('These tests need msgfmt: install the Debian package gettext.');
  return { status, said: stderr };
}

describe('msgfmt --check', () => {
  it.each(['pl', 'ar', 'ja'])(
    'accepts what is written in %s',
    async (locale) => {
      const entries = manyEntries(locale, 60);
      const { status, said } = msgfmt(await writtenFile('gettext', entries, locale));
      expect(said.split('\n').filter((line) => !/: warning: |^\d+ translated|^$/.test(line))).toEqual([]);
      expect(status).toBe(0);
      const served = entries.filter(
        ({ text, state, outdated }) => text !== null && state === 'approved' && !outdated,
      );
      expect(Number(/(\d+) translated/.exec(said)?.[1])).toBe(served.length);
    },
    30_000,
  );

  it('would refuse a parameter that is lost', () => {
    const file = '#, c-format\nmsgid "%s"\nmsgstr "%d"\n';
    expect(msgfmt(file).status).not.toBe(0);
  });
});

it.each(gettextLanguages)('counts in %s as CLDR does', (language) => {
  const plurals = gettextPlurals(language);
  const rules = new Intl.PluralRules(language);
  // A C expression of this kind is one of JavaScript too.
  const choose = new Function('n', `return Number(${plurals?.expression})`);
  const numbers = Array.from({ length: 1_200 }, (_, n) => n);
  expect(numbers.map((n) => plurals?.categories[choose(n)])).toEqual(numbers.map((n) => rules.select(n)));
});

const entry = (lines: string) => `msgctxt "positional:A1"\nmsgid "a"\n${lines}`;

describe('a file of another tool', () => {
  it.each([
    ['a', '#, fuzzy\n', 'msgstr "b"', 'b', 'needs-review'],
    ['no state', '', 'msgstr "b"', 'b', null],
    ['several lines', '', 'msgstr ""\n"b\\n"\n  "c\\x41\\101"', 'b\ncAA', null],
    ['nothing yet', '', 'msgstr ""', null, 'missing'],
  ] as const)('says %s', (_, before, lines, text, state) => {
    const result = readTranslations('gettext', before + entry(lines), fileContext('ja'));
    expect(result).toMatchObject({
      ok: true,
      value: [{ code: 'A1', locale: 'ja', source: 'a', text, state }],
    });
  });

  it.each([
    [entry('msgstr "b'), 'syntax', 3, 1],
    [entry('msgstr "a\\q"'), 'syntax', 3, 2],
    [entry('msgstr "b"\nmsgstr "c"'), 'syntax', 4, 1],
    [entry('msgstr "b"\n\nfuzzy'), 'syntax', 5, 1],
    ['msgid "a"\nmsgstr "b"', 'key', 1, 1],
    [`${entry('msgstr "b"')}\n\n${entry('msgstr "c"')}`, 'twice', 5, 1],
    [entry('msgstr "\\0"'), 'control', 1, 1],
  ])('%j is refused', (file, problem, line, column) => {
    const result = readTranslations('gettext', file, fileContext('ja'));
    expect(result).toMatchObject({
      refusal: { fault: 'unreadable-file', params: { problem, line, column } },
    });
  });
});
