import { codePointName } from './code-point';
import type { Found } from './message-check';
import type { MessageCheck } from './reading';

/**
 * Characters that show nothing and are seldom meant: control characters, halves of characters, soft hyphens, zero-width
 * spaces and joiners, byte order marks, fillers, what stands for a character that was lost, separators, tags.
 */
const suspect =
  /\p{Cc}|\p{Cs}|\u00AD|\u061C|[\u115F\u1160\u180E\u2028\u2029\u2060-\u2064\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFD]|[\u200B-\u200F]|[\u{E0000}-\u{E007F}]/gu;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Scripts and signs in which a joiner or non-joiner changes what is seen. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u;
/** Languages without spaces, whose lines break at a zero-width one. */
const broken = new Set(['bo', 'dz', 'km', 'lo', 'my', 'th']);

/** Told once a character, with how often it is there; those that a script needs are not. */
export const invisibleCharacter: MessageCheck = ({ text, language }) => {
  const found = new Map<string, Found>();
  const marksFit = rightToLeft.test(text);
  for (const { 0: character, index } of text.matchAll(suspect)) {
    if (isMeant(character, text.slice(Math.max(0, index - 2), index), marksFit, language, text)) continue;
    const name = codePointName(character);
    const before = found.get(name);
    const at = before?.at ?? { start: index, end: index + character.length };
    found.set(name, { detail: { character: name, count: Number(before?.detail.count ?? 0) + 1 }, at });
  }
  return [...found.values()];
};

function isMeant(
  character: string,
  before: string,
  marksFit: boolean,
  language: string,
  text: string,
): boolean {
  switch (character) {
    case '\n':
    case '\r':
    case '\t':
      return true;
    case '\u200B':
      return broken.has(language);
    case '\u200C':
    case '\u200D':
      return joined.test(before);
    case '\u200E':
    case '\u200F':
    case '\u061C':
      return marksFit;
    default:
      // Flags of regions are a black flag with tags.
      return character >= '\u{E0000}' && text.includes('\u{1F3F4}');
  }
}
