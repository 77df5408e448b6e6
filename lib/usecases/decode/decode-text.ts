import { argumentsOf, type Entry, explainMatch, placed } from '../../domain/decode/decoded-match';
import { type DecodedResponse, type Decoding, MATCH_LIMIT } from '../../domain/decode/decoding';
import { blankEscapeSequences } from '../../domain/decode/escape-sequences';
import { findCandidates } from '../../domain/decode/find-candidates';
import { jsonInside } from '../../domain/decode/json-inside';
import { recogniseResponse } from '../../domain/decode/recognise-response';
import { type CodeMatch, resolve } from '../../domain/decode/resolve';
import { localeChain } from '../../domain/locale';
import { ok } from '../../domain/result';
import { decodeInput } from '../../schema/decode';
import { type EnvelopeRecord, selectEnvelopes } from '../../store/envelope-store';
import { countMisses } from '../../store/lookup-miss-store';
import { prefixesByScheme } from '../../store/prefix-store';
import { allSchemes, type SchemeRecord } from '../../store/scheme-store';
import { query } from '../use-case';
import { entriesOf } from './entries';
import { meaningsOf } from './meanings';
import { missesOf } from './misses';

/**
 * Explains every code in a text, and the response it may be. A code that is well-formed under a registered prefix and
 * not registered itself is counted there; nothing else of the text is kept.
 */
export const decodeText = query({
  title: 'Decode a text',
  right: 'registry.read',
  input: decodeInput,
  async run({ text: pasted, locale }, { db, count, countLookup, now }) {
    const text = blankEscapeSequences(pasted);
    const [schemes, prefixes, envelopes] = await Promise.all([
      allSchemes(db),
      prefixesByScheme(db),
      selectEnvelopes(db, null),
    ]);
    const { candidates, candidatesCut } = findCandidates(
      text,
      schemes.map(({ id, slug, grammar }) => ({ slug, grammar, prefixes: prefixes.get(id) ?? new Set() })),
    );
    const locales = locale === undefined ? [] : localeChain(locale);
    const matches = resolve(candidates, await entriesOf(db, schemes, candidates, locales));
    const told = withSchemes(schemes, matches.slice(0, MATCH_LIMIT));
    const distinct = [...new Map(told.map((one) => [keyOf(one.match), one])).values()];
    const meaningOf = await meaningsOf(db, distinct);
    const explained = new Map(
      distinct.map(({ scheme, match }) => [
        keyOf(match),
        explainMatch(match, scheme, (segment) => meaningOf(scheme, segment)),
      ]),
    );
    for (const { match } of distinct) if (match.entry !== null) countLookup(match.entry);
    const misses = missesOf(distinct, meaningOf);
    if (misses.length > 0) await count((writer) => countMisses(writer, misses, now));
    return ok<Decoding>({
      matches: told.flatMap(({ scheme, match }) => {
        const same = explained.get(keyOf(match));
        const style = scheme.messageStyle;
        return same ? [placed(same, match, style, argumentsOf(style, match, text))] : [];
      }),
      response: responseIn(text, schemes, envelopes, matches),
      cut: candidatesCut || matches.length > MATCH_LIMIT,
    });
  },
});

type MatchOfScheme = { readonly scheme: SchemeRecord; readonly match: CodeMatch<Entry> };

function withSchemes(
  schemes: readonly SchemeRecord[],
  matches: readonly CodeMatch<Entry>[],
): readonly MatchOfScheme[] {
  const bySlug = new Map(schemes.map((scheme) => [scheme.slug, scheme]));
  return matches.flatMap((match) => {
    const scheme = bySlug.get(match.scheme);
    return scheme === undefined ? [] : [{ scheme, match }];
  });
}

/** The same code in the same spelling is explained once. */
function keyOf({ scheme, text, entry }: CodeMatch<Entry>): string {
  return `${scheme} ${text} ${entry?.code}`;
}

function responseIn(
  text: string,
  schemes: readonly SchemeRecord[],
  envelopes: readonly EnvelopeRecord[],
  matches: readonly CodeMatch<Entry>[],
): DecodedResponse | null {
  const inside = jsonInside(text);
  const recognised = inside && recogniseResponse(envelopes, inside.json, matches);
  if (recognised === null) return null;
  const { envelope, codes, violations } = recognised;
  const { scheme, version, title } = envelope;
  const schemeName = schemes.find(({ slug }) => slug === scheme)?.name ?? scheme;
  return { scheme, schemeName, version, title, codes, violations };
}
