import { LONGEST_CODE } from './grammar';
import { failAt, type Parsed, shifted } from './parsed-code';
import type { Grammar } from './segment';
import { readStrictly } from './strict-reading';
import { readTolerantly } from './tolerant-reading';

export type { CodeSpan, Parsed, ParsedCode, ParseFailure } from './parsed-code';

/**
 * Reads a code in its canonical spelling, nothing before or after it. Fails at the first character with which no
 * code could go on, or at the end of a text that is only the beginning of one, and says what is expected there.
 */
export function parseCode(grammar: Grammar, text: string): Parsed {
  return readStrictly(grammar, text);
}

/**
 * Reads a code as people type or paste it: in any letter case, with any separators or none, with fewer digits, a
 * context left out, full-width characters; quotes, brackets and blanks around it do not count. A canonical code
 * reads as itself. What could be meant in two ways fails with `separator` where the ways part, and more than 200
 * characters fail at once. Offsets are those of `text`.
 */
export function readCode(grammar: Grammar, text: string): Parsed {
  if (text.length > LONGEST_CODE) return failAt(LONGEST_CODE, { kind: 'shorter', max: LONGEST_CODE });
  const plain = halfWidth(text);
  const start = plain.length - plain.replace(leading, '').length;
  const inner = plain.slice(start).replace(trailing, '');
  const strict = readStrictly(grammar, inner);
  return shifted(strict.ok ? strict : readTolerantly(grammar, inner), start);
}

// Blanks, invisible marks, quotes and brackets of any script, and what ends a clause.
const wrapping = '[\\s\\p{Cf}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}"\'`<>,;]+';
const leading = new RegExp(`^${wrapping}`, 'u');
const trailing = new RegExp(`${wrapping}$`, 'u');

/** Full-width ASCII, as Japanese and Chinese input methods write it, character for character. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
