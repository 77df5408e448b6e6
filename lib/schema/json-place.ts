const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** Deeper than anybody nests by hand. */
const DEPTH = 200;

/** Where a text that is no JSON (RFC 8259) can be read no further; what the engine says of it differs by version. */
export function brokenAt(source: string): number {
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  const take = (sign: string) => {
    match(space);
    const found = source.startsWith(sign, at);
    if (found) at += sign.length;
    return found;
  };
  const items = (end: string, item: () => boolean): boolean => {
    if (take(end)) return true;
    do {
      if (!item()) return false;
    } while (take(','));
    return take(end);
  };
  const value = (depth: number): boolean => {
    if (depth > DEPTH) return false;
    const member = () => {
      match(space);
      return match(text) && take(':') && value(depth + 1);
    };
    if (take('{')) return items('}', member);
    if (take('[')) return items(']', () => value(depth + 1));
    return match(text) || match(scalar);
  };
  value(0);
  match(space);
  return at;
}
