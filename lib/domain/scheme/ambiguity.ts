import { overlaps } from './alphabet';
import { type Alphabet, type Grammar, isContext, type ValueSegment, widthOf } from './segment';

export function isVarying(segment: ValueSegment): boolean {
  const { min, max } = widthOf(segment);
  return min < max;
}

/** Whether some character, in either case, may stand in both segments. */
export function overlap(one: ValueSegment, other: ValueSegment): boolean {
  return overlaps(alphabetOf(one), alphabetOf(other));
}

/**
 * Whether a segment of varying width shows where it ends, given what is written after it. The segment and the
 * ones of fixed width after it make a run; the run must meet a character that none of them can contain, or the
 * end of the code, before the next varying segment. Then counting back from there tells where each part ends.
 */
export function showsItsEnd(segment: ValueSegment, after: Grammar): boolean {
  const run = [segment];
  for (const next of after) {
    if (next.kind === 'literal') return true;
    const runsOn = run.some((part) => overlap(part, next));
    const bothOpen = isContext(next) && run.slice(1).some(isContext);
    if (!runsOn && !bothOpen) return true;
    if (isVarying(next)) return false;
    run.push(next);
  }
  return true;
}

function alphabetOf(segment: ValueSegment): Alphabet {
  switch (segment.kind) {
    case 'prefix':
    case 'category':
      return segment.alphabet;
    case 'number':
      return 'digits';
    case 'name':
      return 'alphanumeric';
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}
