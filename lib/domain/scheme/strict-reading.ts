import { isDigit, isIn } from './alphabet';
import { expectationOf } from './expectation';
import { type CodeSpan, failAt, type Parsed, parsedAs } from './parsed-code';
import { type Grammar, isContext, OPEN_CONTEXT, type Segment } from './segment';
import { continuesName } from './snake-case';

/** Where one possible reading stands: `used` characters into the segment `at`. */
type Place = {
  readonly at: number;
  readonly used: number;
  readonly open: boolean;
  readonly start: number;
  readonly spans: readonly CodeSpan[];
};

/**
 * Reads a canonical code. Follows all possible readings side by side, character by character: a sound grammar has
 * few at a time, one in the end, and none for longer than its longest code, so the time is linear in the text.
 */
export function readStrictly(grammar: Grammar, text: string): Parsed {
  let live = new Map<number, Place>();
  settle(grammar, text, 0, { at: 0, used: 0, open: false, start: 0, spans: [] }, live);
  for (let position = 0; position < text.length; position++) {
    const next = new Map<number, Place>();
    const char = text.charAt(position);
    for (const place of live.values()) {
      const segment = grammar[place.at];
      if (segment === undefined || !takes(segment, place, text.charAt(position - 1), char)) continue;
      const open = char === OPEN_CONTEXT && segment.kind === 'category';
      settle(grammar, text, position + 1, { ...place, used: place.used + 1, open }, next);
    }
    if (next.size === 0) return stuck(grammar, live, position);
    live = next;
  }
  for (const place of live.values()) if (place.at === grammar.length) return parsedAs(place.spans);
  return stuck(grammar, live, text.length);
}

/** Adds a place, and where its segment may end here, the places after it. */
function settle(
  grammar: Grammar,
  text: string,
  position: number,
  place: Place,
  live: Map<number, Place>,
): void {
  const key = (place.at * 1000 + place.used) * 2 + Number(place.open);
  if (live.has(key)) return;
  live.set(key, place);
  const segment = grammar[place.at];
  if (segment === undefined || !mayEnd(segment, place, text.charAt(position - 1))) return;
  const { start, open } = place;
  const span = { segment, text: text.slice(start, position), start, end: position, open };
  const after = { at: place.at + 1, used: 0, open: false, start: position, spans: [...place.spans, span] };
  settle(grammar, text, position, after, live);
}

function takes(segment: Segment, { used, open }: Place, before: string, char: string): boolean {
  switch (segment.kind) {
    case 'literal':
      return segment.text.charAt(used) === char;
    case 'number':
      return used < segment.width && isDigit(char);
    case 'name':
      return continuesName(segment.width, used, before, char);
    case 'prefix':
    case 'category':
      if (char === OPEN_CONTEXT) return isContext(segment) && used === 0;
      return !open && used < segment.width.max && isIn(segment.alphabet, char, segment.case);
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

function mayEnd(segment: Segment, { used, open }: Place, before: string): boolean {
  switch (segment.kind) {
    case 'literal':
      return used === segment.text.length;
    case 'number':
      return used === segment.width;
    case 'name':
      return used >= segment.width.min && before !== '_';
    case 'prefix':
    case 'category':
      return open || used >= segment.width.min;
    default: {
      const rest: never = segment;
      return rest;
    }
  }
}

/** No reading goes on: what the one that came furthest was waiting for. */
function stuck(grammar: Grammar, live: ReadonlyMap<number, Place>, position: number): Parsed {
  let furthest = { at: 0, used: 0 };
  for (const place of live.values()) if (place.at >= furthest.at) furthest = place;
  return failAt(position, expectationOf(grammar[furthest.at], furthest.used));
}
