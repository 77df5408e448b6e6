import { classOf } from './alphabet';
import { isContext, type LiteralSegment, type ValueSegment, type Width } from './segment';

/** Regular expression source of a literal. */
export function literalPattern(segment: LiteralSegment): string {
  return segment.text.replaceAll('.', '\\.');
}

/** One segment's values: canonical ones, or in any letter case. */
export function valuePattern(segment: ValueSegment, spelling: 'canonical' | 'any'): string {
  switch (segment.kind) {
    case 'number':
      return `[0-9]${times({ min: segment.width, max: segment.width })}`;
    case 'name':
      return spelling === 'canonical' ? canonicalName(segment.width) : anyName(segment.width);
    case 'prefix':
    case 'category': {
      const letterCase = spelling === 'canonical' ? segment.case : 'any';
      const value = `[${classOf(segment.alphabet, letterCase)}]${times(segment.width)}`;
      return isContext(segment) ? `(?:\\*|${value})` : value;
    }
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

/** The underscores count for the width, so a look ahead measures the whole name first. */
function canonicalName(width: Width): string {
  return `(?=[a-z0-9_]${times(width)}(?![a-z0-9_]))[a-z](?:_?[a-z0-9]){0,${width.max - 1}}`;
}

function anyName(width: Width): string {
  return `[A-Za-z](?:_?[A-Za-z0-9]){0,${width.max - 1}}`;
}

function times({ min, max }: Width): string {
  if (min !== max) return `{${min},${max}}`;
  return min === 1 ? '' : `{${min}}`;
}
