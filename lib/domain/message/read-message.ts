import type { Result } from '../result';
import type { Message, MessageStyle } from './message';
import { readIcu } from './read-icu';
import { readPositional } from './read-positional';
import { readPrintf } from './read-printf';

/**
 * Reads a message in its scheme's style. Refuses with `message-syntax` and the `line` and `column` (both from 1)
 * where reading failed, or with `too-long`.
 */
export function readMessage(style: MessageStyle, text: string): Result<Message> {
  switch (style) {
    case 'positional':
      return readPositional(text);
    case 'icu':
      return readIcu(text);
    case 'printf':
      return readPrintf(text);
    default: {
      const unknown: never = style;
      return unknown;
    }
  }
}
