import { overlap } from './ambiguity';
import { type Grammar, isContext, type LiteralSegment, type ValueSegment } from './segment';
import { literalPattern, valuePattern } from './segment-pattern';

/**
 * Source of a regular expression for a scheme's canonical codes, an open context (`*`) included. It has no anchors,
 * only bounded repetition, and means the same in ECMAScript with the flag `u` and in JSON Schema (ECMA-262).
 */
export function patternOf(grammar: Grammar): string {
  return grammar
    .map((segment) =>
      segment.kind === 'literal' ? literalPattern(segment) : valuePattern(segment, 'canonical'),
    )
    .join('');
}

// ASCII words only, since Japanese and Chinese text stands right beside a code. One `_` does not part words.
const WORD_BEFORE = '(?<![A-Za-z0-9]|[A-Za-z0-9]_)';
const WORD_AFTER = '(?![A-Za-z0-9]|_[A-Za-z0-9])';

/**
 * Finds what may be codes in running text: in any letter case; `-` or `_` for a literal, or where none is written;
 * literals and contexts left out where the segments around them cannot be mistaken for each other; numbers in full
 * width. Each match is to be given to `parseCode` (is it spelled as a code?) or `readCode` (which one is meant?).
 *
 * Every call gives a new expression (flags `gu`). Its repetitions are bounded, and each of varying width is followed
 * by what it cannot contain, so no input makes it explode.
 */
export function scanPattern(grammar: Grammar): RegExp {
  let source = '';
  let literals: LiteralSegment[] = [];
  /** The values that may stand right before the next one. */
  let before: readonly ValueSegment[] = [];
  for (const [at, segment] of grammar.entries()) {
    if (segment.kind === 'literal') {
      literals.push(segment);
      continue;
    }
    const written = gap(before, literals, segment) + valuePattern(segment, 'any');
    const mayMiss =
      isContext(segment) && before.length > 0 && before.every((value) => parts(value, grammar.slice(at + 1)));
    source += mayMiss ? `(?:${written})?` : written;
    before = mayMiss ? [...before, segment] : [segment];
    literals = [];
  }
  const end = literals.map(literalPattern).join('');
  return new RegExp(WORD_BEFORE + source + end + WORD_AFTER, 'gu');
}

function gap(
  before: readonly ValueSegment[],
  literals: readonly LiteralSegment[],
  next: ValueSegment,
): string {
  const literal = literals.map(literalPattern).join('');
  if (before.length === 0) return literal;
  if (literal === '') return '[-_]?';
  const needed = before.some((value) => overlap(value, next));
  const separator = literal === '-' || literal === '_' ? '[-_]' : `(?:${literal}|[-_])`;
  return needed ? separator : `${separator}?`;
}

/** Whether `value` is told from what follows it when a context between them is missing. */
function parts(value: ValueSegment, after: Grammar): boolean {
  const [next] = after;
  return next === undefined || next.kind === 'literal' || !overlap(value, next);
}
