import { type Entry, partsIn } from '../../domain/decode/decoded-match';
import type { CodeMatch } from '../../domain/decode/resolve';
import type { Grammar } from '../../domain/scheme/segment';
import { type SegmentText, segmentTexts } from '../../domain/scheme/segment-text';
import type { Db } from '../../store/database';
import { type SegmentMeaning, segmentMeanings } from '../../store/segment-store';

export type SchemeOfMatch = { readonly id: number; readonly grammar: Grammar };

/** What a segment's value is registered as; undefined where it is not, or stands for itself. */
export type MeaningOf = (scheme: SchemeOfMatch, segment: SegmentText) => SegmentMeaning | undefined;

/** Looks up what the prefixes and categories in some codes stand for, each value once. */
export async function meaningsOf(
  db: Db,
  matches: readonly { readonly scheme: SchemeOfMatch; readonly match: CodeMatch<Entry> }[],
): Promise<MeaningOf> {
  const prefixes = new Map<string, { schemeId: number; prefix: string }>();
  const categories = new Map<string, { schemeId: number; segment: string; value: string }>();
  for (const { scheme, match } of matches) {
    const schemeId = scheme.id;
    for (const segment of segmentTexts(scheme.grammar, partsIn(match, scheme.grammar)) ?? []) {
      const { kind, name, text: value, open } = segment;
      const key = keyOf(schemeId, segment);
      if (kind === 'prefix') prefixes.set(key, { schemeId, prefix: value });
      else if (kind === 'category' && name !== null && !open)
        categories.set(key, { schemeId, segment: name, value });
    }
  }
  const found = await segmentMeanings(db, {
    prefixes: [...prefixes.values()],
    categories: [...categories.values()],
  });
  const meanings = new Map(
    found.map((meaning) => [`${meaning.schemeId} ${meaning.segment ?? ''} ${meaning.value}`, meaning]),
  );
  return ({ id }, segment) => meanings.get(keyOf(id, segment));
}

function keyOf(schemeId: number, { kind, name, text }: SegmentText): string {
  return `${schemeId} ${kind === 'prefix' ? '' : name} ${text}`;
}
