import { fits, lettersOf } from './lookalike';
import { inCase } from './scheme/alphabet';
import type { PrefixSegment } from './scheme/segment';

const CANDIDATES = 80;
/** Prefixes that may be long are suggested in these lengths, where the segment has them. */
const HANDY = [3, 4, 2, 5];
const LONGEST_HANDY = 5;

/**
 * Prefixes that a component's name suggests, best first: its initials, what its words begin with, its consonants, its
 * letters in order; at the end some that merely begin like it. At most 80, each once, all of which the segment can hold.
 * @param name as people write it; what is not Latin in it says nothing
 * @param segment null: the scheme writes no prefix
 */
export function prefixCandidates(segment: PrefixSegment | null, name: string): readonly string[] {
  const words = wordsIn(name);
  const letters = segment === null ? [] : lettersOf(segment);
  const all =
    segment === null
      ? [words.join('-'), ...words, words.map((word) => word[0]).join('')]
      : segment.alphabet === 'digits'
        ? numbers(segment)
        : lengthsOf(segment).flatMap((length) => ofLength(words, length, letters));
  const spelled = all.map((candidate) => inCase(candidate, segment?.case ?? 'lower'));
  return [...new Set(spelled)].filter((candidate) => fits(segment, candidate)).slice(0, CANDIDATES);
}

function wordsIn(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  const parted = plain.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return parted.match(/[a-z0-9]+/g) ?? [];
}

function lengthsOf({ width: { min, max } }: PrefixSegment): readonly number[] {
  const handy = HANDY.filter((length) => length >= min && length <= max);
  return handy.length > 0 ? handy : [min];
}

function ofLength(words: readonly string[], length: number, letters: readonly string[]): readonly string[] {
  const whole = words.join('');
  const [first = ''] = whole;
  const consonants = first + whole.slice(1).replace(/[aeiou]/g, '');
  const begun = whole.slice(0, length - 1);
  return [
    ...(length > LONGEST_HANDY ? [] : beginnings(words, length)),
    consonants.slice(0, length),
    whole.slice(0, length),
    ...inOrder(consonants, length),
    ...inOrder(whole, length),
    ...(begun.length === length - 1 ? letters.map((letter) => begun + letter) : []),
  ];
}

/** What the words begin with, together of that length: "Event Service" gives EVS and ESE for 3. */
function beginnings(words: readonly string[], length: number): readonly string[] {
  const [word, ...rest] = words;
  if (word === undefined) return length === 0 ? [''] : [];
  const longest = Math.min(word.length, length);
  const takes = Array.from({ length: longest }, (_, index) => index + 1);
  // Of more words than fit the first ones count.
  if (rest.length === 0 || length === 1) return longest === length ? [word.slice(0, length)] : [];
  const balanced = rest.length + 1 >= length ? takes : takes.toReversed().filter((take) => take < length);
  return balanced.flatMap((take) => beginnings(rest, length - take).map((end) => word.slice(0, take) + end));
}

/** The first letter followed by others of the name in their order, at most 20 ways. */
function inOrder(name: string, length: number): readonly string[] {
  const ways: string[] = [];
  const go = (text: string, from: number) => {
    if (text.length === length) {
      ways.push(text);
      return;
    }
    for (let at = from; at <= name.length - (length - text.length) && ways.length < 20; at += 1) {
      go(text + name[at], at + 1);
    }
  };
  if (name !== '') go(name.slice(0, 1), 1);
  return ways;
}

function numbers({ width: { min } }: PrefixSegment): readonly string[] {
  return Array.from({ length: CANDIDATES }, (_, index) => String(index + 1).padStart(min, '0'));
}
