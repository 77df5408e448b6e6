import fc from 'fast-check';
import { batchesOf, entriesIn, fileContext } from './entries.arbitrary';
import type { TranslationEntry } from './translation-entry';
import { type TranslationFormatId, writeTranslations } from './translation-format';

export async function writtenFile(
  id: TranslationFormatId,
  entries: readonly TranslationEntry[],
  locale: string,
): Promise<string> {
  let text = '';
  const batches = batchesOf(entries.slice(0, 2), entries.slice(2));
  for await (const piece of writeTranslations(id, batches, fileContext(locale))) text += piece;
  return text;
}

/** Many entries of one file, so that a program that reads it has to be started once; each code has its number. */
export function manyEntries(locale: string, count: number): readonly TranslationEntry[] {
  return fc
    .sample(entriesIn(locale), count)
    .flat()
    .map((entry, index) => ({ ...entry, code: `${entry.code}${index}` }))
    .sort((a, b) => (a.scheme < b.scheme ? -1 : 1));
}
