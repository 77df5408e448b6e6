import type { Code } from '../code';
import type { MessageStyle } from '../message/message';
import type { CheckedMessage } from './message-check';

type TranslatedCode = Pick<Code, 'message' | 'parameters' | 'action'>;
type Limits = Pick<CheckedMessage, 'maxLength' | 'glossary'>;

/** A text of a code in a locale as the checks get it. `code` is with its default message. */
export function checkedTranslation(
  style: MessageStyle,
  { message, parameters, action }: TranslatedCode,
  { locale, text }: Pick<CheckedMessage, 'locale' | 'text'>,
  limits: Limits = { maxLength: null, glossary: [] },
): CheckedMessage {
  return { style, text, locale, source: { text: message, parameters }, notes: parameters, action, ...limits };
}
