import type { MessageStyle } from './message';
import { renderMessage } from './render';

/**
 * A message for a line of a list: its parameters as they are written, and without what its style escapes. Most
 * messages are plain words, and reading fifty a page would cost more than showing them.
 */
export function readable(style: MessageStyle, message: string, locale: string): string {
  return /['{%]/.test(message) ? renderMessage(style, message, locale, {}) : message;
}
