/** A text as java.text.MessageFormat reads it. */
export type JavaText = {
  /** What it shows, `filled` in place of each placeholder. */
  readonly text: string;
  /** Where its placeholders begin. */
  readonly placeholders: readonly number[];
  /** The first apostrophe that quotes; null where none does. */
  readonly quote: number | null;
};

/**
 * Reads `''` as an apostrophe and a single one as the begin or end of quoted text, in which braces are plain (Java SE,
 * class MessageFormat, Patterns and Their Interpretation).
 */
export function readJavaText(written: string, filled: string): JavaText {
  const placeholders: number[] = [];
  let text = '';
  let quote: number | null = null;
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < written.length; at++) {
    const character = written.charAt(at);
    if (character === "'") {
      if (written.charAt(at + 1) === "'") {
        if (depth === 0) text += "'";
        at++;
      } else {
        quoted = !quoted;
        quote ??= at;
      }
    } else if (character === '{' && !quoted) {
      if (depth++ === 0) {
        placeholders.push(at);
        text += filled;
      }
    } else if (character === '}' && !quoted && depth > 0) depth--;
    else if (depth === 0) text += character;
  }
  return { text, placeholders, quote };
}
