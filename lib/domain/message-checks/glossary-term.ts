import type { MessageCheck } from './reading';

/**
 * Terms of the glossary that the source uses and the text does not call as the glossary does. Of terms within each other
 * the longest counts. Endings may differ: a stem of the translation is enough.
 */
export const glossaryTerm: MessageCheck = ({ source, renditions, sourceRenditions, glossary }) => {
  if (source === null || renditions.length === 0) return [];
  const from = sourceRenditions.map(({ text }) => text.toLowerCase()).join('\n');
  const to = renditions.map(({ text }) => fold(text)).join('\n');
  const spoken: { start: number; end: number }[] = [];
  return [...glossary]
    .sort((a, b) => b.term.length - a.term.length)
    .flatMap(({ term, translation }) => {
      const places = placesOf(term.toLowerCase().trim(), from).filter(
        (place) => !spoken.some(({ start, end }) => start <= place.start && place.end <= end),
      );
      spoken.push(...places);
      if (places.length === 0 || translation.trim() === '' || isSaid(translation, to)) return [];
      return [{ detail: { term, translation }, at: null }];
    });
};

/** Where a term stands as words of their own, also in the plural. */
function placesOf(term: string, text: string) {
  const places: { start: number; end: number }[] = [];
  if (term === '') return places;
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + term.length)) {
    const end = start + term.length;
    const after = /^(?:e?s)?(?![\p{L}\p{N}_])/u.test(text.slice(end, end + 4));
    if (after && !/[\p{L}\p{N}_]/u.test(text.charAt(start - 1))) places.push({ start, end });
  }
  return places;
}

function isSaid(translation: string, text: string): boolean {
  return fold(translation)
    .split(/\s+/)
    .every((word) => text.includes(stemOf(word)));
}

/** Without the ending that inflection may change; scripts without case or spaces keep theirs. */
function stemOf(word: string): string {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}-]+$/u.test(word)) return word;
  return word.length > 4 ? word.slice(0, -2) : word.length === 4 ? word.slice(0, -1) : word;
}

/** Case, width and the composition of letters make no difference. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();
