import { FILLED } from './rendition';

const between = new RegExp(`[\\s${FILLED}]+`, 'u');
const outerMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/**
 * The words of a text that are neither names nor codes: no address, identifier (`user_id`, `managedBy`), abbreviation
 * (`OTP`) or header (`Content-Type`), nor one of `kept`, which are in lower case.
 */
export function wordsToTranslate(text: string, kept: ReadonlySet<string> = new Set()): readonly string[] {
  return text
    .split(between)
    .map((word) => word.replace(outerMarks, ''))
    .filter((word) => /\p{L}/u.test(word) && !isName(word) && !kept.has(word.toLowerCase()));
}

function isName(word: string): boolean {
  if (/[\p{N}_@/\\]|\p{L}[.:=]\p{L}/u.test(word)) return true;
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(word)) return true;
  return word.length > 1 && /^[\p{Lu}\p{M}-]+s?$/u.test(word);
}
