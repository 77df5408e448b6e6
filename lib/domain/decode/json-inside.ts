import { isJsonObject, type JsonObject, type JsonValue } from '../envelope/json-value';

export type JsonInside = {
  readonly json: JsonObject;
  /** UTF-16 offsets of the object in the text. */
  readonly start: number;
  readonly end: number;
};

/** The longest object that is looked for within other text, in UTF-16 units. */
const OBJECT_LIMIT = 100_000;
/** How many opening braces are tried, and how many units are walked through in all. */
const TRIES = 50;
const BUDGET = 500_000;

/**
 * The JSON object that a text is, or else the first one that stands in it and has a member; null where there is
 * none. What only looks like one (`{main}` of a log) is passed over, a bounded number of times.
 */
export function jsonInside(text: string): JsonInside | null {
  const whole = text.trim();
  if (whole.startsWith('{')) {
    const json = parseObject(whole);
    const start = text.indexOf('{');
    if (json) return { json, start, end: start + whole.length };
  }
  let budget = BUDGET;
  let start = text.indexOf('{');
  for (let tries = 0; start !== -1 && tries < TRIES && budget > 0; tries++) {
    const reach = Math.min(text.length, start + Math.min(OBJECT_LIMIT, budget));
    const end = objectEnd(text, start, reach);
    budget -= (end ?? reach) - start;
    const json = end === null ? null : parseObject(text.slice(start, end));
    if (end !== null && json && Object.keys(json).length > 0) return { json, start, end };
    start = text.indexOf('{', start + 1);
  }
  return null;
}

/** Parses a JSON object; null for anything else. */
export function parseObject(text: string): JsonObject | null {
  try {
    const json: JsonValue = JSON.parse(text);
    return isJsonObject(json) ? json : null;
  } catch {
    return null;
  }
}

/** Where the object that opens at `start` closes, braces within strings apart; null where it does not before `reach`. */
export function objectEnd(text: string, start: number, reach: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < reach; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return null;
}
