import { describe, expect, it } from 'vitest';
import { fileContext } from './entries.arbitrary';
import type { TranslationEntry } from './translation-entry';
import { readTranslations } from './translation-format';
import { writtenFile } from './written-file.fixture';

const entry = (scheme: string, text: string, source: string | null = null): TranslationEntry => {
  return { scheme, code: 'A1', locale: 'pl', source, text, state: null, outdated: null, description: null };
};

describe('what Android is given', () => {
  it.each([
    [
      entry('positional', `It's "{0}" 5%`),
      String.raw`<string name="positional.A1">It\'s \"%1$s\" 5%%</string>`,
    ],
    [entry('positional', 'only 5%'), '<string name="positional.A1" formatted="false">only 5%</string>'],
    [entry('positional', '@a  \n\\'), String.raw`>\@a\u0020\u0020\n\\</string>`],
    [entry('printf', '%d of %05.1f by %s'), '>%1$d of %2$05.1f by %3$s</string>'],
    // Positions are those of the default message, whatever the order of this language.
    [entry('icu', '{b} {a}', '{a} {b}'), 'errdex:parameters="a b">%2$s %1$s</string>'],
    [
      entry('icu', 'x {n, plural, one {# y} few {# z} many {q} other {w}}'),
      '<item quantity="few">x %1$d z</item>',
    ],
    [entry('icu', '{who, select, a {A} other {B}}'), '>B</string>'],
  ])('%j', async (one, written) => {
    expect(await writtenFile('android', [one], 'pl')).toContain(written);
  });
});

const resources = (text: string) =>
  `<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">\n<!-- b -->${text}</resources>`;

describe('a file of another tool', () => {
  it.each([
    ['<string name="positional.A1"> a\n   b " c "</string>', 'a b  c '],
    [String.raw`<string name="positional.A1">\u0041\@\?\'\"\n\t\\</string>`, `A@?'"\n\t\\`],
    ['<string name="positional.A1">Hi <xliff:g id="x">%1$s</xliff:g> 5%%</string>', 'Hi {0} 5%'],
    [
      '<plurals name="icu.A1"><item quantity="one">%d a</item><item quantity="other">%d b</item></plurals>',
      '{0, plural, one {# a} other {# b}}',
    ],
  ])('%s is read', (text, stored) => {
    const result = readTranslations('android', resources(text), fileContext('ja'));
    expect(result).toMatchObject({ ok: true, value: [{ code: 'A1', locale: 'ja', text: stored }] });
  });

  it.each([
    ['<string name="nodot">a</string>', 'key'],
    ['<string name="a.b">a <b>c</b></string>', 'structure'],
    ['<string-array name="a.b"/>', 'structure'],
    ['<string name="a.b">a</string><string name="a.b">a</string>', 'twice'],
    ['<string name="a.b">&lol;</string>', 'syntax'],
  ])('%s is refused', (text, problem) => {
    const result = readTranslations('android', resources(text), fileContext('ja'));
    expect(result).toMatchObject({ refusal: { params: { problem, line: 2 } } });
  });
});
