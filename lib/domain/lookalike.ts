import { inCase, isValueOf } from './scheme/alphabet';
import type { PrefixSegment } from './scheme/segment';

/** What a scheme that writes no prefix makes its prefixes of. */
const UNWRITTEN = 'abcdefghijklmnopqrstuvwxyz0123456789-_';
const LONGEST = 64;

/**
 * A prefix as it is read by whoever takes 0 for O, and 1 or L for I: two that fold to one look alike (DOMAIN.md, Prefix
 * requests). An index of the database folds the same way.
 */
export function foldLookalikes(prefix: string): string {
  return inCase(prefix, 'upper').replace(/0/g, 'O').replace(/[L1]/g, 'I');
}

/**
 * Every other prefix at edit distance 1, where swapping neighbours is one edit, that the segment could hold: what could
 * be registered, so that the database is asked for these and for nothing else.
 * @param segment null: the scheme writes no prefix
 */
export function prefixNeighbours(segment: PrefixSegment | null, prefix: string): readonly string[] {
  const letters = lettersOf(segment);
  const places = Array.from(prefix, (_, at) => at);
  const swapped = places.slice(1).map((at) => spliced(prefix, at - 1, 2, `${prefix[at]}${prefix[at - 1]}`));
  const dropped = places.map((at) => spliced(prefix, at, 1, ''));
  const replaced = places.flatMap((at) => letters.map((letter) => spliced(prefix, at, 1, letter)));
  const added = [...places, prefix.length].flatMap((at) =>
    letters.map((letter) => spliced(prefix, at, 0, letter)),
  );
  const all = new Set([...swapped, ...dropped, ...replaced, ...added]);
  all.delete(prefix);
  return [...all].filter((each) => fits(segment, each));
}

/** Whether a prefix can be written: in the segment's alphabet, case and width. */
export function fits(segment: PrefixSegment | null, prefix: string): boolean {
  if (segment === null) return prefix.length >= 1 && prefix.length <= LONGEST;
  return isValueOf(segment, prefix);
}

/** The characters a segment's values are made of, in its case. */
export function lettersOf(segment: PrefixSegment | null): readonly string[] {
  if (segment === null) return [...UNWRITTEN];
  const letters = inCase('ABCDEFGHIJKLMNOPQRSTUVWXYZ', segment.case);
  return [...{ letters, digits: '0123456789', alphanumeric: `${letters}0123456789` }[segment.alphabet]];
}

function spliced(text: string, at: number, removed: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + removed);
}
