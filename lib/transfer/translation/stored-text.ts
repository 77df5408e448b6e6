import type { MessageStyle } from '../../domain/message/message';

/**
 * How the programs that load a format take a message. `Said` is what they are given.
 *
 * The rule of all formats: a file gives its program what the program can say. Where the stored text cannot be told from
 * that alone, it stands beside it, marked; whoever reads the file back believes it as long as it still says the same.
 * So a file that nobody changed gives back every text as it was, and one in which somebody changed what is said gives
 * what they wrote. What a format cannot say (a select, in most) is said by its branch `other`.
 */
export type Manner<Said> = {
  readonly say: (style: MessageStyle, text: string) => Said;
  /** @param known the stored text that stands beside it, for what the file does not say: how a parameter is written */
  readonly hear: (style: MessageStyle, said: Said, known: string | null) => string;
};

/** What a file says of a text, and the text itself where it has to stand beside. */
export function tellText<Said>(
  manner: Manner<Said>,
  style: MessageStyle,
  text: string,
): { readonly said: Said; readonly beside: string | null } {
  const said = manner.say(style, text);
  return { said, beside: manner.hear(style, said, null) === text ? null : text };
}

/** The text in the scheme's style that a file means. */
export function storedText<Said>(
  manner: Manner<Said>,
  style: MessageStyle,
  said: Said,
  beside: string | null,
): string {
  if (beside !== null && JSON.stringify(manner.say(style, beside)) === JSON.stringify(said)) return beside;
  return manner.hear(style, said, beside);
}
