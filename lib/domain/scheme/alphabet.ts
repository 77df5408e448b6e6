import type { Alphabet, CategorySegment, LetterCase, PrefixSegment } from './segment';

/** What a literal is written with, and what input may write in its place. */
export const LITERAL_TEXT = /^[-_./:#]{1,3}$/;

const separator = /^[-_./:#\s\p{Pd}\u2212]$/u;

/** Whether `char` may stand between two segments of a code as people type it. */
export function isSeparator(char: string): boolean {
  return separator.test(char);
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

export function isUpper(char: string): boolean {
  return char >= 'A' && char <= 'Z' && char.length === 1;
}

export function isLower(char: string): boolean {
  return char >= 'a' && char <= 'z' && char.length === 1;
}

/** Letters of one case, or of both for `any`. Codes are ASCII: no other script folds into them. */
function isLetter(char: string, letterCase: LetterCase | 'any'): boolean {
  return (letterCase !== 'lower' && isUpper(char)) || (letterCase !== 'upper' && isLower(char));
}

export function isIn(alphabet: Alphabet, char: string, letterCase: LetterCase | 'any'): boolean {
  switch (alphabet) {
    case 'letters':
      return isLetter(char, letterCase);
    case 'digits':
      return isDigit(char);
    case 'alphanumeric':
      return isDigit(char) || isLetter(char, letterCase);
    default: {
      const rest: never = alphabet;
      return rest;
    }
  }
}

/** The inside of a regular expression's character class. */
export function classOf(alphabet: Alphabet, letterCase: LetterCase | 'any'): string {
  const letters = { upper: 'A-Z', lower: 'a-z', any: 'A-Za-z' }[letterCase];
  return { letters, digits: '0-9', alphanumeric: `0-9${letters}` }[alphabet];
}

/** Whether some character, in either case, belongs to both. */
export function overlaps(one: Alphabet, other: Alphabet): boolean {
  return one === other || one === 'alphanumeric' || other === 'alphanumeric';
}

/** Folds ASCII only: `ſ` and `K` (Kelvin) are no letters of a code. */
export function inCase(text: string, letterCase: LetterCase): string {
  return letterCase === 'upper'
    ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
    : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether `value` is a canonical value of the segment: its alphabet, its case, its width. */
export function isValueOf(segment: PrefixSegment | CategorySegment, value: string): boolean {
  const { alphabet, width } = segment;
  return (
    value.length >= width.min &&
    value.length <= width.max &&
    Array.from(value).every((char) => isIn(alphabet, char, segment.case))
  );
}
