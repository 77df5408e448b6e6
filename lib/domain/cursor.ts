/** Where a page ended: the values that its last row is sorted by, ending in its id. */
export type CursorKey = readonly (string | number)[];

/** A cursor is bound to one list in one order; `list` names both: `codes:-updatedAt`. */
export function encodeCursor(list: string, key: CursorKey): string {
  return toBase64Url(JSON.stringify([list, ...key]));
}

/** What a value of a key has to be: any text, a whole number, a time as ISO 8601 in UTC, or one of some texts. */
export type CursorPart = 'string' | 'number' | 'time' | readonly string[];

/**
 * Reads a cursor back.
 * @param shape what each value of the key has to be
 * @returns null for what this list in this order never gave out
 */
export function decodeCursor(list: string, shape: readonly CursorPart[], cursor: string): CursorKey | null {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed)) return null;
  const [named, ...key]: unknown[] = parsed;
  if (named !== list || key.length !== shape.length) return null;
  const values = key.filter((value) => typeof value === 'string' || isWhole(value));
  return values.length === shape.length && values.every((value, index) => isPart(shape[index], value))
    ? values
    : null;
}

function isPart(part: CursorPart | undefined, value: string | number): boolean {
  if (part === 'number') return typeof value === 'number';
  if (typeof value === 'number') return false;
  if (part === 'string') return !UNSTORABLE.test(value);
  return part === 'time'
    ? time.test(value) && !Number.isNaN(Date.parse(value))
    : part?.includes(value) === true;
}

/** What PostgreSQL takes in no text: NUL, and half a character. JSON spells both as escapes. */
const UNSTORABLE = /[\0\p{Cs}]/u;

// PostgreSQL knows no year 0.
const time = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(fromBase64Url(cursor));
  } catch {
    return null;
  }
}

function toBase64Url(text: string): string {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
