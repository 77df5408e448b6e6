import type { Found } from './message-check';
import { type Ending, type EndingKind, endingOf, marksFor } from './punctuation';
import type { MessageCheck, Reading } from './reading';
import type { Rendition } from './rendition';
import { missingSpace, unopenedMark } from './sentence-marks';

/**
 * The mark that the text ends with: the same as the source's, written in the manner of the language (`problem` `other`,
 * `missing` or `extra`); what a mark needs before it, in French a space (`space`), in Spanish its opening counterpart
 * (`opening`); and the mark that an Armenian question has within it (`within`). Each problem is told once.
 */
export const endPunctuation: MessageCheck = (reading) => {
  const told = new Map<string, Found>();
  const kinds = new Set(reading.sourceRenditions.map(({ text }) => endingOf(text, 'en').kind));
  for (const rendition of reading.renditions) {
    const found = [
      wrongEnding(rendition, kinds, reading),
      missingSpace(rendition, reading.locale),
      unopenedMark(rendition, reading.language),
    ];
    for (const one of found) {
      if (one !== null && !told.has(String(one.detail.problem))) told.set(String(one.detail.problem), one);
    }
  }
  return [...told.values()];
};

function wrongEnding(
  rendition: Rendition,
  kinds: ReadonlySet<EndingKind>,
  { language }: Reading,
): Found | null {
  const [kind = null] = kinds;
  if (kind === null) return null;
  const ending = endingOf(rendition.text, language);
  if ([...kinds].some((each) => isRight(ending, each, rendition.text, language))) return null;
  if (language === 'hy' && kinds.has('question')) {
    return { detail: { problem: 'within', expected: '՞', found: ending.mark }, at: null };
  }
  // The same mark as the source's in another manner is the nearest to say.
  const meant = kinds.has(ending.kind) ? ending.kind : kind;
  const [expected = ''] = marksFor(language, meant);
  const problem = ending.mark === '' ? 'missing' : expected === '' ? 'extra' : 'other';
  return {
    detail: { problem, expected, found: ending.mark },
    at: ending.mark === '' ? null : rendition.place(ending.start, ending.end),
  };
}

function isRight({ kind, mark, start }: Ending, wanted: EndingKind, text: string, language: string): boolean {
  if (wanted === 'none') return kind === 'none';
  // A Japanese question is told by か and may end with 。 or nothing; an Armenian one by a mark within a word.
  if (wanted === 'question' && language === 'ja' && /か$/.test(text.slice(0, start))) return true;
  if (wanted === 'question' && language === 'hy' && !text.includes('՞')) return false;
  return marksFor(language, wanted).includes(mark) || (wanted === 'ellipsis' && kind === 'ellipsis');
}
