import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, entriesIn, fileContext } from './entries.arbitrary';
import type { TranslationEntry } from './translation-entry';
import {
  readTranslations,
  type TranslationFormatId,
  translationFormat,
  translationFormats,
  writeTranslations,
} from './translation-format';

async function written(id: TranslationFormatId, entries: readonly TranslationEntry[], locale: string) {
  let text = '';
  for await (const piece of writeTranslations(
    id,
    batchesOf(entries.slice(0, 2), entries.slice(2)),
    fileContext(locale),
  ))
    text += piece;
  return text;
}

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

const locales = fc.constantFrom('ja', 'pl', 'ar', 'en-GB', 'pt-BR', 'zh-Hant-TW', 'tlh');

describe.each(translationFormats.map(({ id }) => id))('%s', (id) => {
  it('gives back every text as it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        locales.chain((locale) => fc.tuple(fc.constant(locale), entriesIn(locale))),
        async ([locale, entries]) => {
          expect(read(id, await written(id, entries, locale), locale)).toEqual(told(id, entries));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('writes a whole file where there is nothing', async () => {
    expect(read(id, await written(id, [], 'ja'), 'ja')).toEqual([]);
  });
});
