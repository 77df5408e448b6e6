import { inCase, isDigit, isIn, isLower, isSeparator, isUpper } from './alphabet';
import { type Expectation, expectationOf } from './expectation';
import { type CodeSpan, failAt, type Parsed, parsedAs } from './parsed-code';
import { cheapest, type Place } from './reading-choice';
import { type Grammar, isContext, isValue, OPEN_CONTEXT, type ValueSegment } from './segment';
import { isName, snakeCase } from './snake-case';

/** A segment with a value, and whether the grammar writes a literal between it and the one before. */
type Slot = { readonly segment: ValueSegment; readonly apart: boolean };

/**
 * Reads a code in any letter case and with any separators: what stands for a literal may be another separator or
 * nothing, separators may stand between any two segments, a number may lack leading zeros, a context may be left
 * out, a name may be in any case style. Of several readings the one nearest to the canonical spelling counts; two
 * equally near ones make a failure, at the place where they part.
 *
 * Keeps one reading for each place in the grammar, so the time is linear in the text.
 */
export function readTolerantly(grammar: Grammar, text: string): Parsed {
  const slots = slotsOf(grammar);
  const begin = { at: 0, used: 0, open: false, start: 0, apart: false, cost: 0, fork: null, spans: [] };
  let live: readonly Place[] = [begin];
  for (let position = 0; position < text.length; position++) {
    const next = live.flatMap((place) => steps(slots, text, place, position));
    if (next.length === 0) return failAt(position, expectedOf(slots, text, live, position));
    live = cheapest(next);
  }
  const [best] = cheapest(live.flatMap((place) => completed(slots, text, place)));
  if (best === undefined) return failAt(text.length, expectedOf(slots, text, live, text.length));
  if (best.fork !== null) return failAt(best.fork, { kind: 'separator' });
  return parsedAs(withLiterals(grammar, text, best.spans));
}

function slotsOf(grammar: Grammar): readonly Slot[] {
  return grammar.flatMap((segment, at) =>
    isValue(segment) ? [{ segment, apart: grammar[at - 1]?.kind === 'literal' }] : [],
  );
}

/** The places where the character at `position` may take a reading. */
function steps(slots: readonly Slot[], text: string, place: Place, position: number): readonly Place[] {
  const char = text.charAt(position);
  const slot = slots[place.at];
  const on =
    slot !== undefined && place.used > 0 && takes(slot.segment, place, char)
      ? [{ ...place, used: place.used + 1 }]
      : [];
  // A name is the last there is, and separators are part of it.
  if (place.used > 0 && slot?.segment.kind === 'name') return on;
  const between = ended(slots, text, place, position);
  if (between === null) return on;
  return isSeparator(char)
    ? [...on, { ...between, apart: true }]
    : [...on, ...begun(slots, between, char, position)];
}

function takes(segment: ValueSegment, { used, open }: Place, char: string): boolean {
  switch (segment.kind) {
    case 'number':
      return used < segment.width && isDigit(char);
    case 'name':
      if (used === 0) return isLower(char) || isUpper(char);
      return isIn('alphanumeric', char, 'any') || isSeparator(char);
    case 'prefix':
    case 'category':
      if (char === OPEN_CONTEXT) return isContext(segment) && used === 0;
      return !open && used < segment.width.max && isIn(segment.alphabet, char, 'any');
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

/** The place behind the slot being read, if it may end here. */
function ended(slots: readonly Slot[], text: string, place: Place, position: number): Place | null {
  const segment = slots[place.at]?.segment;
  if (segment === undefined || place.used === 0) return place;
  const { start, open } = place;
  const typed = text.slice(start, position);
  const value = open ? OPEN_CONTEXT : canonical(segment, typed);
  if (value === null) return null;
  const padded = segment.kind === 'number' && typed.length < segment.width;
  const spans = [...place.spans, { segment, text: value, start, end: position, open }];
  const cost = place.cost + Number(padded);
  return {
    at: place.at + 1,
    used: 0,
    open: false,
    start: position,
    apart: false,
    cost,
    fork: place.fork,
    spans,
  };
}

function canonical(segment: ValueSegment, typed: string): string | null {
  switch (segment.kind) {
    case 'number':
      return typed.padStart(segment.width, '0');
    case 'name': {
      const name = snakeCase(typed);
      return isName(segment, name) ? name : null;
    }
    case 'prefix':
    case 'category':
      return typed.length < segment.width.min ? null : inCase(typed, segment.case);
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

/** The places into which `char` leads from between two slots; contexts on the way may be left out. */
function begun(slots: readonly Slot[], between: Place, char: string, position: number): readonly Place[] {
  const places: Place[] = [];
  let { cost, spans } = between;
  let literal = false;
  for (const [index, { segment, apart }] of slots.slice(between.at).entries()) {
    const at = between.at + index;
    literal ||= apart;
    const first = {
      at,
      used: 0,
      open: false,
      start: position,
      apart: false,
      cost,
      fork: between.fork,
      spans,
    };
    if (takes(segment, first, char)) {
      const misplaced = at > 0 && literal !== between.apart;
      places.push({ ...first, used: 1, open: char === OPEN_CONTEXT, cost: cost + Number(misplaced) });
    }
    if (!isContext(segment)) break;
    cost += 1;
    spans = [...spans, leftOut(segment, position)];
  }
  return places;
}

/** The place at the end of the code, if the text may end here. */
function completed(slots: readonly Slot[], text: string, place: Place): readonly Place[] {
  const last = ended(slots, text, place, text.length);
  if (last === null) return [];
  const missing = slots.slice(last.at).map(({ segment }) => segment);
  if (!missing.every(isContext)) return [];
  const spans = [...last.spans, ...missing.map((segment) => leftOut(segment, text.length))];
  return [{ ...last, at: slots.length, apart: false, cost: last.cost + missing.length, spans }];
}

function leftOut(segment: ValueSegment, position: number): CodeSpan {
  return { segment, text: OPEN_CONTEXT, start: position, end: position, open: true };
}

function expectedOf(
  slots: readonly Slot[],
  text: string,
  live: readonly Place[],
  position: number,
): Expectation {
  let furthest = { at: 0, used: 0 };
  for (const place of live) {
    const after = ended(slots, text, place, position);
    // A short number could end here, but more digits are what it lacks.
    const full = after !== null && after.cost === place.cost;
    const reached = full ? after : place;
    if (reached.at >= furthest.at) furthest = reached;
  }
  return expectationOf(slots[furthest.at]?.segment, furthest.used);
}

/** Puts in the literals; each takes what stands in its place in the text. */
function withLiterals(grammar: Grammar, text: string, values: readonly CodeSpan[]): readonly CodeSpan[] {
  const rest = [...values];
  let start = 0;
  return grammar.map((segment) => {
    const value = isValue(segment) ? rest.shift() : undefined;
    const end = value?.end ?? rest[0]?.start ?? text.length;
    const span = value ?? {
      segment,
      text: segment.kind === 'literal' ? segment.text : '',
      start,
      end,
      open: false,
    };
    start = end;
    return span;
  });
}
