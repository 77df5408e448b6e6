import { placesIn, UnreadableFile } from './unreadable-file';

/** A JSON text as it is written: members in order, each value with its place. */
export type JsonNode =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode>; readonly at: number }
  | { readonly kind: 'other'; readonly at: number };

const space = /[ \t\n\r]*/y;
const stringEnd = /["\\]/g;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** Deeper than any of the formats. */
const DEPTH = 50;

/** Reads JSON (RFC 8259) and refuses a name that an object has twice, of which JSON.parse keeps the last. */
export function readJsonTree(source: string): JsonNode {
  let at = 0;
  const broken = (problem: 'syntax' | 'twice', offset = at) =>
    new UnreadableFile(problem, placesIn(source)(offset));
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const take = (sign: string): boolean => {
    match(space);
    if (!source.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  };
  const text = (): string | null => {
    match(space);
    if (source[at] !== '"') return null;
    const start = at;
    for (let sign = '\\'; sign === '\\'; ) {
      stringEnd.lastIndex = at + (at === start ? 1 : 2);
      const found = stringEnd.exec(source);
      if (found === null) throw broken('syntax', start);
      sign = found[0];
      at = found.index;
    }
    at += 1;
    try {
      return String(JSON.parse(source.slice(start, at)));
    } catch {
      throw broken('syntax', start);
    }
  };
  const expect = (sign: string) => {
    if (!take(sign)) throw broken('syntax');
  };
  const value = (depth: number): JsonNode => {
    if (depth > DEPTH) throw broken('syntax');
    match(space);
    const start = at;
    if (take('{')) return { kind: 'object', members: members(depth), at: start };
    if (take('[')) {
      if (take(']')) return { kind: 'other', at: start };
      do value(depth + 1);
      while (take(','));
      expect(']');
      return { kind: 'other', at: start };
    }
    const found = text();
    if (found !== null) return { kind: 'text', text: found, at: start };
    if (match(scalar) === null) throw broken('syntax');
    return { kind: 'other', at: start };
  };
  const members = (depth: number): ReadonlyMap<string, JsonNode> => {
    const found = new Map<string, JsonNode>();
    if (take('}')) return found;
    do {
      match(space);
      const start = at;
      const name = text();
      if (name === null) throw broken('syntax');
      if (found.has(name)) throw broken('twice', start);
      expect(':');
      found.set(name, value(depth + 1));
    } while (take(','));
    expect('}');
    return found;
  };

  const whole = value(0);
  match(space);
  if (at < source.length) throw broken('syntax');
  return whole;
}
