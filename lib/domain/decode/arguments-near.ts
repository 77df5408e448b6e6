import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../envelope/json-value';
import { type MessageMatch, messageMatcher } from '../message/match';
import type { MessageStyle } from '../message/message';
import { objectEnd, parseObject } from './json-inside';

/** UTF-16 offsets of a code in a text. */
export type Place = { readonly start: number; readonly end: number };

/** How far from the code its message is looked for, in UTF-16 units. */
const REACH = 4_000;
const LINES_AFTER = 1_000;
const LINES_BEFORE = 500;
/** How many objects around the code, from the inside out, and how many members of each are looked at. */
const OBJECTS = 3;
const MEMBERS = 300;

/**
 * The arguments of a code's message where it is rendered near the code, or null: in a member of the JSON object
 * around the code, after it on its line, anywhere on that line, on the lines after (up to where the same code stands
 * again) or on those before.
 */
export function argumentsNear(
  style: MessageStyle,
  message: string,
  text: string,
  place: Place,
): MessageMatch['arguments'] | null {
  const matcher = messageMatcher(style, message);
  if (!matcher) return null;
  for (const object of objectsAround(text, place)) {
    for (const value of stringsIn(object)) {
      const match = matcher.whole(value) ?? matcher.anywhere(value);
      if (match) return match.arguments;
    }
  }
  for (const nearby of nearbyTexts(text, place)) {
    const match = matcher.anywhere(nearby);
    if (match) return match.arguments;
  }
  return null;
}

function* nearbyTexts(text: string, { start, end }: Place): Generator<string> {
  const lineEnd = positionOr(text.slice(end, end + REACH).indexOf('\n'), REACH) + end;
  yield text.slice(end, lineEnd);
  const lineStart =
    start -
    Math.min(REACH / 2, start) +
    text.slice(Math.max(0, start - REACH / 2), start).lastIndexOf('\n') +
    1;
  yield text.slice(lineStart, lineEnd);
  const after = text.slice(lineEnd, lineEnd + LINES_AFTER);
  yield after.slice(0, positionOr(after.indexOf(text.slice(start, end)), after.length));
  yield text.slice(Math.max(0, lineStart - LINES_BEFORE), lineStart);
}

function positionOr(position: number, otherwise: number): number {
  return position === -1 ? otherwise : position;
}

/** The JSON objects that hold the place, the innermost first, as far as they end within reach. */
function* objectsAround(text: string, { start, end }: Place): Generator<JsonObject> {
  let depth = 0;
  let found = 0;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  // From brace to brace: most texts have none, and the search for them is the quickest way to know.
  let opening = before.lastIndexOf('{');
  let closing = before.lastIndexOf('}');
  while (opening !== -1 && found < OBJECTS) {
    if (closing > opening) {
      depth++;
      closing = braceBefore(before, '}', closing);
    } else {
      if (depth > 0) depth--;
      else {
        const at = from + opening;
        const close = objectEnd(text, at, end + REACH);
        const object = close === null || close < end ? null : parseObject(text.slice(at, close));
        if (object === null) return;
        found++;
        yield object;
      }
      opening = braceBefore(before, '{', opening);
    }
  }
}

function braceBefore(text: string, brace: string, at: number): number {
  return at === 0 ? -1 : text.lastIndexOf(brace, at - 1);
}

/** The strings in a JSON value, those of an outer member before those within. */
function stringsIn(json: JsonValue): string[] {
  const strings: string[] = [];
  const values: JsonValue[] = [json];
  for (let at = 0; at < values.length && at < MEMBERS; at++) {
    const value = values[at] ?? null;
    if (typeof value === 'string') strings.push(value);
    else if (isJsonArray(value)) values.push(...value.slice(0, MEMBERS));
    else if (isJsonObject(value)) values.push(...Object.values(value).slice(0, MEMBERS));
  }
  return strings;
}
