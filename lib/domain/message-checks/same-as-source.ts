import { SOURCE_LOCALE } from '../locale';
import type { MessageCheck } from './reading';
import { wordsToTranslate } from './words-to-translate';

/** A text that is the source's, word for word, though some of its words could be translated. */
export const sameAsSource: MessageCheck = ({ text, source, language, renditions, glossary }) => {
  if (source === null || language === SOURCE_LOCALE || folded(text) !== folded(source.text)) return [];
  const kept = new Set(
    glossary.flatMap(({ term, translation }) => (term === translation ? [term.toLowerCase()] : [])),
  );
  const words = renditions.flatMap((rendition) => wordsToTranslate(rendition.text, kept));
  return words.length === 0 ? [] : [{ detail: {}, at: null }];
};

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
