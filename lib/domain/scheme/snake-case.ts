import { isDigit, isLower, isSeparator, isUpper } from './alphabet';
import type { NameSegment, Width } from './segment';

/**
 * Whether `char` may come next in a name: a letter first, then letters and digits, and single underscores
 * that leave room for what they join.
 */
export function continuesName(width: Width, used: number, before: string, char: string): boolean {
  if (used === 0) return isLower(char);
  if (char === '_') return before !== '_' && used + 2 <= width.max;
  return used < width.max && (isLower(char) || isDigit(char));
}

/** Whether `name` is a canonical value of the segment. */
export function isName(segment: NameSegment, name: string): boolean {
  const { min, max } = segment.width;
  return name.length >= min && name.length <= max && /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name);
}

/** `Not Found`, `notFound`, `NOT-FOUND`, `HTTPError2Big` in snake_case. Takes letters, digits and separators. */
export function snakeCase(text: string): string {
  let name = '';
  let apart = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isSeparator(char)) {
      apart = true;
      continue;
    }
    if (name !== '' && (apart || beginsHump(text, at))) name += '_';
    name += char.toLowerCase();
    apart = false;
  }
  return name;
}

/** In camelCase a word begins at a capital, in a run of capitals at the one before a small letter. */
function beginsHump(text: string, at: number): boolean {
  if (!isUpper(text.charAt(at))) return false;
  return isLower(text.charAt(at - 1)) || isLower(text.charAt(at + 1));
}
