import { type FieldFault, ok, type Result, refuseFields } from '../result';
import { LITERAL_TEXT } from './alphabet';
import { isVarying, overlap, showsItsEnd } from './ambiguity';
import { type Grammar, isContext, isValue, type Segment, widthOf } from './segment';

/** What a grammar is refused for; the `rule` among the parameters of its faults. */
export type GrammarRule =
  | 'number-or-name'
  | 'one-prefix'
  | 'one-category'
  | 'unique-name'
  | 'width'
  | 'first'
  | 'literal'
  | 'name-last'
  | 'name-apart'
  | 'ambiguous'
  | 'recognisable'
  | 'length';

/** No code is longer than this, in any spelling. */
export const LONGEST_CODE = 200;

/**
 * Gives the grammar back when it is sound: each code has one spelling and each spelling one reading, in any
 * letter case too, so that parsing what was formatted gives the same parts. Otherwise refuses with all its
 * faults, each `grammar` at `segments.N.…` (`segments` for the whole) with the broken `rule`.
 *
 * Why one reading: after a segment of varying width, and the fixed ones that may run on from it, comes a character
 * that none of them can contain, or the end. So the run's end shows, and counting back from it, where the segment
 * ends. Whether a context is open shows in the `*`, which no alphabet has.
 */
export function checkGrammar(grammar: Grammar): Result<Grammar> {
  const faults = [
    ...wholeFaults(grammar),
    ...grammar.flatMap((segment, at) => [
      ...repeatFaults(grammar, segment, at),
      ...segmentFaults(segment, at),
      ...neighbourFaults(grammar, segment, at),
    ]),
  ];
  return faults.length === 0 ? ok(grammar) : refuseFields(faults);
}

function fault(rule: GrammarRule, at?: number, property?: string): FieldFault {
  const field = ['segments', at, property].filter((part) => part !== undefined).join('.');
  return { field, fault: 'grammar', params: { rule } };
}

function wholeFaults(grammar: Grammar): FieldFault[] {
  const longest = grammar.reduce((sum, segment) => sum + widthOf(segment).max, 0);
  return [
    ...(grammar.some(selects) ? [] : [fault('number-or-name')]),
    ...(longest <= LONGEST_CODE ? [] : [fault('length')]),
  ];
}

/** What a grammar may have only once, reported where it comes again. */
function repeatFaults(grammar: Grammar, segment: Segment, at: number): FieldFault[] {
  if (segment.kind === 'literal') return [];
  const before = grammar.slice(0, at);
  const faults: FieldFault[] = [];
  if (before.some((other) => isValue(other) && other.name === segment.name)) {
    faults.push(fault('unique-name', at, 'name'));
  }
  if (selects(segment) && before.some(selects)) faults.push(fault('number-or-name', at, 'kind'));
  if (segment.kind === 'prefix' && before.some((other) => other.kind === 'prefix')) {
    faults.push(fault('one-prefix', at, 'kind'));
  }
  if (isIdentityCategory(segment) && before.some(isIdentityCategory)) {
    faults.push(fault('one-category', at, 'role'));
  }
  return faults;
}

function segmentFaults(segment: Segment, at: number): FieldFault[] {
  switch (segment.kind) {
    case 'literal':
      return LITERAL_TEXT.test(segment.text) ? [] : [fault('literal', at, 'text')];
    case 'number': {
      const { width, first } = segment;
      if (!Number.isInteger(width) || width < 1 || width > 9) return [fault('width', at, 'width')];
      const fits = Number.isInteger(first) && first >= 0 && first < 10 ** width;
      return fits ? [] : [fault('first', at, 'first')];
    }
    case 'prefix':
    case 'category':
    case 'name': {
      const { min, max } = segment.width;
      const sound = Number.isInteger(min) && Number.isInteger(max) && min >= 1 && min <= max;
      return sound ? [] : [fault('width', at, 'width')];
    }
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

function neighbourFaults(grammar: Grammar, segment: Segment, at: number): FieldFault[] {
  const next = grammar[at + 1];
  if (segment.kind === 'name') {
    const others = grammar.filter((other) => other !== segment);
    const alone = others.every((other) => other.kind === 'prefix' || other.kind === 'literal');
    return next === undefined && alone ? [] : [fault('name-last', at, 'kind')];
  }
  if (segment.kind !== 'prefix' && segment.kind !== 'category') return [];
  if (next === undefined || next.kind === 'literal') return [];
  if (next.kind === 'name') return [fault('name-apart', at + 1, 'kind')];
  // Left out of the input, a context must not be mistaken for the segment after it.
  if (isContext(segment) && overlap(segment, next)) {
    return [fault('recognisable', at, 'alphabet')];
  }
  return isVarying(segment) && !showsItsEnd(segment, grammar.slice(at + 1))
    ? [fault('ambiguous', at, 'width')]
    : [];
}

function selects(segment: Segment): boolean {
  return segment.kind === 'number' || segment.kind === 'name';
}

function isIdentityCategory(segment: Segment): boolean {
  return segment.kind === 'category' && segment.role === 'identity';
}
