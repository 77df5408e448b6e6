import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesIn, fileContext } from './entries.arbitrary';
import type { TranslationEntry } from './translation-entry';
import {
  readTranslations,
  type TranslationFormatId,
  translationFormat,
  translationFormats,
} from './translation-format';
import { manyEntries, writtenFile } from './written-file.fixture';

function read(id: TranslationFormatId, text: string, locale: string) {
  const result = readTranslations(id, text, fileContext(locale));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.map(({ place: _, ...entry }) => entry);
}

/** What a file can tell of an entry. */
function told(id: TranslationFormatId, entries: readonly TranslationEntry[]) {
  const { keepsSource, keepsStates, keepsUntranslated } = translationFormat(id);
  return entries
    .filter(({ text }) => keepsUntranslated || text !== null)
    .map((entry) => ({
      ...entry,
      ...(keepsSource ? {} : { source: null, description: null }),
      ...(keepsStates ? {} : { state: null, outdated: null }),
    }));
}

/** Any UTF-16 units, halves of pairs too. */
const units = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map((all) => String.fromCharCode(...all));

const locales = fc.constantFrom('ja', 'pl', 'ar', 'en-GB', 'pt-BR', 'zh-Hant-TW', 'tlh');

describe.each(translationFormats.map(({ id }) => id))('%s', { timeout: 30_000 }, (id) => {
  it('gives back every text as it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        locales.chain((locale) => fc.tuple(fc.constant(locale), entriesIn(locale))),
        async ([locale, entries]) => {
          expect(read(id, await writtenFile(id, entries, locale), locale)).toEqual(told(id, entries));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('writes a whole file where there is nothing', async () => {
    expect(read(id, await writtenFile(id, [], 'ja'), 'ja')).toEqual([]);
  });

  it('reads any text or refuses it with a place', async () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '"',
      '<',
      '>',
      '\\',
      '\n',
      ':',
      ',',
      '&',
      '\ud800',
      '\0',
      'errdex',
      '=',
    );
    const damaged = (file: string) =>
      fc
        .tuple(fc.nat(file.length), fc.nat(20), fc.oneof(pieces, units(8)))
        .map(([at, length, text]) => file.slice(0, at) + text + file.slice(at + length));
    const file = await writtenFile(id, manyEntries('pl', 2), 'pl');
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: damaged(file) }, units(40)), (text) => {
        const result = readTranslations(id, text, fileContext('pl'));
        if (result.ok) return;
        const { line, column } = result.refusal.params;
        expect(Number(line)).toBeGreaterThan(0);
        expect(Number(column)).toBeGreaterThan(0);
        expect(Number(line)).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
      }),
      { numRuns: 120 },
    );
  });
});
