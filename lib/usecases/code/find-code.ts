import { z } from 'zod';
import { type Code, type OwnerReference, partsOf } from '../../domain/code';
import { localeChain } from '../../domain/locale';
import { ok } from '../../domain/result';
import { formatCode, formatIdentity } from '../../domain/scheme/formatter';
import { type ParseFailure, readCode } from '../../domain/scheme/parser';
import { type SegmentText, segmentTexts } from '../../domain/scheme/segment-text';
import { foldSpelling } from '../../domain/spelling';
import { line, localeTag } from '../../schema/text';
import { codesBySpellings } from '../../store/code-store';
import { countMisses } from '../../store/lookup-miss-store';
import { type PrefixOfReading, prefixesOfReadings } from '../../store/prefix-store';
import { allSchemes, type SchemeRecord } from '../../store/scheme-store';
import { query } from '../use-case';

const CHOICES = 20;

/** A registered code, and how the text spells it where it fills in a context. */
export type FoundCode = {
  readonly code: Code;
  readonly spelling: string;
  readonly schemeName: string;
  /** Of the spelling; null for a draft that has no number yet. */
  readonly segments: readonly SegmentText[] | null;
};

/** What the text would be if it were registered: a scheme reads it, and knows or does not know its prefix. */
export type Reading = {
  readonly scheme: string;
  readonly schemeName: string;
  readonly spelling: string;
  readonly segments: readonly SegmentText[];
  readonly prefix: {
    readonly prefix: string;
    readonly title: string;
    readonly owners: readonly OwnerReference[];
  } | null;
};

/** Where a scheme stopped reading the text. */
export type Unread = { readonly scheme: Omit<SchemeRecord, 'id'>; readonly failure: ParseFailure };

export type Finding = {
  readonly found: readonly FoundCode[];
  /** Empty where something was found, as is the next. */
  readonly readings: readonly Reading[];
  /** The schemes whose grammar the text does not fit, the one that read furthest first. */
  readonly unread: readonly Unread[];
};

/**
 * Finds codes of every scheme by any spelling, alias or old name; where there is none, says what can be said of the
 * text. A look-up that finds nothing is counted on the prefix it belongs to.
 */
export const findCode = query({
  title: 'Find a code by any spelling',
  right: 'registry.read',
  input: z.strictObject({ text: line(200), locale: localeTag.optional() }),
  async run({ text, locale }, { db, count, now }) {
    const schemes = await allSchemes(db);
    const readings = schemes.flatMap((scheme) => {
      const read = readCode(scheme.grammar, text);
      return read.ok ? [{ scheme, parts: read.code }] : [];
    });
    const found = await codesBySpellings(
      db,
      {
        canonical: readings.map(({ scheme, parts }) => ({
          schemeId: scheme.id,
          code: formatIdentity(scheme.grammar, parts),
        })),
        folded: [foldSpelling(text)],
      },
      locale === undefined ? [] : localeChain(locale),
      CHOICES,
    );
    const distinct = [...new Map(found.map((candidate) => [candidate.id, candidate])).values()];
    if (distinct.length > 0) {
      return ok<Finding>({
        found: distinct.flatMap(({ code, schemeId, alias }): FoundCode[] => {
          const scheme = schemes.find(({ id }) => id === schemeId);
          if (scheme === undefined) return [];
          const read =
            alias === null ? readings.find((reading) => reading.scheme.id === schemeId) : undefined;
          const segments = segmentTexts(scheme.grammar, read?.parts ?? partsOf(code, scheme.grammar));
          const spelling = segments?.map(({ text: part }) => part).join('') ?? code.code;
          return [{ code, spelling, schemeName: scheme.name, segments }];
        }),
        readings: [],
        unread: [],
      });
    }
    const prefixes = await prefixesOfReadings(
      db,
      readings.flatMap(({ scheme, parts }) =>
        parts.prefix === null ? [] : [{ schemeId: scheme.id, prefix: parts.prefix }],
      ),
    );
    const prefixOf = (schemeId: number, prefix: string | null): PrefixOfReading | null =>
      prefixes.find((row) => row.schemeId === schemeId && row.prefix === prefix) ?? null;
    const misses = readings.flatMap(({ scheme, parts }) => {
      const prefix = prefixOf(scheme.id, parts.prefix);
      return prefix === null ? [] : [{ prefixId: prefix.id, code: formatIdentity(scheme.grammar, parts) }];
    });
    if (misses.length > 0) await count((writer) => countMisses(writer, misses, now));
    return ok<Finding>({
      found: [],
      readings: readings
        .map(({ scheme, parts }): Reading => {
          const prefix = prefixOf(scheme.id, parts.prefix);
          return {
            scheme: scheme.slug,
            schemeName: scheme.name,
            spelling: formatCode(scheme.grammar, parts),
            segments: segmentTexts(scheme.grammar, parts) ?? [],
            prefix: prefix && { prefix: prefix.prefix, title: prefix.title, owners: prefix.owners },
          };
        })
        .sort((a, b) => Number(b.prefix !== null) - Number(a.prefix !== null)),
      unread: schemes
        .flatMap(({ id: _, ...scheme }): Unread[] => {
          const read = readCode(scheme.grammar, text);
          return read.ok ? [] : [{ scheme, failure: read.failure }];
        })
        .sort((a, b) => b.failure.position - a.failure.position),
    });
  },
});
