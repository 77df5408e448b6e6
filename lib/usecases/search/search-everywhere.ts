import { z } from 'zod';
import type { Code } from '../../domain/code';
import { localeChain } from '../../domain/locale';
import { ok } from '../../domain/result';
import { formatIdentity } from '../../domain/scheme/formatter';
import { readCode } from '../../domain/scheme/parser';
import { codeBeginnings } from '../../domain/search/code-beginnings';
import { foundCode } from '../../domain/search/found-code';
import { nearestFirst } from '../../domain/search/nearest-first';
import { nothingFound, type SearchResult } from '../../domain/search/search-result';
import { foldSpelling } from '../../domain/spelling';
import { searchText } from '../../schema/list';
import { localeTag } from '../../schema/text';
import { readSearch } from '../../store/code-filter';
import { allSchemes, type SchemeRecord } from '../../store/scheme-store';
import {
  type Likeness,
  type SpelledCode,
  selectFoundCategories,
  selectFoundOwners,
  selectFoundPrefixes,
  selectSpelledCodes,
  selectWordedCodes,
} from '../../store/search-result-store';
import { query } from '../use-case';

/** How many things of one kind are told. */
const EACH = 8;
/** How many codes with the words are looked at for the best ones. */
const LOOKED_AT = 40;
/** Shorter than this an old name is not begun yet. */
const SHORTEST_ALIAS = 3;

/**
 * Searches codes, old names, prefixes, owners, categories and the words of messages in every language; a few of each. What is
 * merely like the search is told only where nothing else is found.
 */
export const searchEverywhere = query({
  title: 'Search everywhere',
  right: 'registry.read',
  input: z.strictObject({ q: searchText, locale: localeTag.optional() }),
  async run({ q, locale }, { db }) {
    const text = q?.trim() ?? '';
    if (text === '') return ok(nothingFound);
    const locales = locale === undefined ? [] : localeChain(locale);
    const folded = foldSpelling(text);
    const [schemes, search] = await Promise.all([allSchemes(db), readSearch(db, text)]);
    const readings = readingsOf(schemes, text);
    const [codes, prefixes, owners, categories, worded] = await Promise.all([
      selectSpelledCodes(
        db,
        {
          canonical: readings.map(({ scheme, parts }) => ({
            schemeId: scheme.id,
            code: formatIdentity(scheme.grammar, parts),
          })),
          beginnings: codeBeginnings(text),
          alias: folded.length < SHORTEST_ALIAS ? null : folded,
        },
        locales,
        EACH,
      ),
      selectFoundPrefixes(db, text, EACH),
      selectFoundOwners(db, text, EACH),
      selectFoundCategories(db, text, EACH),
      selectWordedCodes(db, search?.tsquery ?? null, locales, LOOKED_AT),
    ]);

    const bySlug = new Map(schemes.map((scheme) => [scheme.slug, scheme]));
    const partsIn = ({ scheme: slug }: Code) => readings.find(({ scheme }) => scheme.slug === slug)?.parts;
    const tell = (found: SpelledCode['found']) =>
      codes
        .filter((candidate) => candidate.found === found)
        .slice(0, EACH)
        .map(({ code, alias }) => {
          const parts = found === 'spelled' ? partsIn(code) : undefined;
          return foundCode(code, bySlug.get(code.scheme), parts ?? null, alias);
        });
    const told = new Set(codes.map(({ code }) => `${code.scheme} ${code.code}`));
    const others = worded.filter((code) => !told.has(`${code.scheme} ${code.code}`));
    const guesses = search?.guesses ?? [];
    const isFound =
      codes.length > 0 ||
      [...prefixes, ...owners, ...categories].some(({ likeness }) => likeness !== 'alike');
    const isWorded = worded.length > 0 && !(isFound && guesses.length > 0);
    const isCertain = isFound || (isWorded && guesses.length === 0);
    const fits = ({ likeness }: { likeness: Likeness }) =>
      likeness === 'alike' ? !isCertain : likeness !== 'goesOn' || codes.length === 0;
    return ok<SearchResult>({
      spelled: tell('spelled'),
      aliased: tell('aliased'),
      prefixes: prefixes.filter(fits).map(withExactness),
      begun: tell('begun'),
      owners: owners.filter(fits).map(withExactness),
      categories: categories.flatMap((found) => {
        const segment = bySlug
          .get(found.scheme)
          ?.grammar.find((one) => one.kind === 'category' && one.name === found.segment);
        return segment?.kind === 'category'
          ? [withExactness({ ...found, segmentLabel: segment.label, role: segment.role })]
          : [];
      }),
      worded: isWorded
        ? nearestFirst(others, search?.words ?? [])
            .slice(0, EACH)
            .map((code) => foundCode(code, bySlug.get(code.scheme), null, null))
        : [],
      moreWorded: isWorded && others.length > EACH,
      words: isWorded ? (search?.words ?? []) : [],
      guesses: isWorded ? guesses : [],
    });
  },
});

function withExactness<Found extends { likeness: Likeness }>({ likeness, ...found }: Found) {
  return { ...found, exact: likeness === 'exact' };
}

function readingsOf(schemes: readonly SchemeRecord[], text: string) {
  return schemes.flatMap((scheme) => {
    const read = readCode(scheme.grammar, text);
    return read.ok ? [{ scheme, parts: read.code }] : [];
  });
}
