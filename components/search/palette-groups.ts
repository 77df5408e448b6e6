import type { SearchResult } from '@/lib/domain/search/search-result';
import { localeHref } from '@/lib/i18n/href';
import type { Locale } from '@/lib/i18n/routing';
import { guessText } from './guess-text';
import { hitGroups, type SearchHit } from './search-hit';
import type { SearchTexts } from './search-texts';

/** Options of the palette that belong together; the last ones of a search have no label. */
export type PaletteGroup = {
  id: string;
  label: string | null;
  note: string | null;
  hits: readonly SearchHit[];
};

/** What was found for a text, and where to go on with it. */
export function foundGroups(
  q: string,
  result: SearchResult,
  locale: Locale,
  texts: SearchTexts,
): readonly PaletteGroup[] {
  const guesses = result.guesses.map((guess) => guessText(guess, texts.guess, texts.or)).join(' ');
  const found = hitGroups(result, locale, texts).map(({ kind, hits }): PaletteGroup => {
    const note = kind === 'worded' && guesses !== '' ? guesses : null;
    return { id: kind, label: texts.groups[kind], note, hits };
  });
  const address = (path: string, name: string) =>
    localeHref(locale, `${path}?${new URLSearchParams({ [name]: q })}`);
  const further: readonly SearchHit[] = [
    plainHit(
      address('/', 'q'),
      texts.all.replace('{q}', () => q),
    ),
    plainHit(address('/decode', 'text'), texts.decode),
  ];
  return [...found, { id: 'further', label: null, note: null, hits: further }];
}

/** What was opened lately, while nothing is searched for. */
export function recentGroups(hits: readonly SearchHit[], texts: SearchTexts): readonly PaletteGroup[] {
  return hits.length === 0 ? [] : [{ id: 'recent', label: texts.recent, note: null, hits }];
}

function plainHit(href: string, text: string): SearchHit {
  return { href, text, spans: [], status: null, lang: null, aside: '', alias: null };
}
