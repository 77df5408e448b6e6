/** Control sequences of a terminal (ECMA-48, section 5.4), such as those that colour a log. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one.
const sequence = /\u001b\[[0-?]{0,30}[ -/]{0,4}[@-~]/g;

/** The text with blanks in place of its control sequences, so that nothing else in it moves. */
export function blankEscapeSequences(text: string): string {
  return text.replace(sequence, (found) => ' '.repeat(found.length));
}
