import type { Message, MessageArguments, MessageStyle } from './message';
import { readMessage } from './read-message';
import { renderIcu } from './render-icu';

/**
 * The message with its arguments put in, as they are: nothing is escaped. A parameter without an argument stays as
 * its placeholder. A message that cannot be read is returned as it is written; this never throws.
 */
export function renderMessage(
  style: MessageStyle,
  text: string,
  locale: string,
  args: MessageArguments,
): string {
  const message = readMessage(style, text);
  if (!message.ok) return text;
  return style === 'icu' ? renderIcu(text, locale, args) : fill(message.value, text, args);
}

function fill(message: Message, text: string, args: MessageArguments): string {
  const rendered = message.parts.map((part) => {
    if (part.kind === 'text') return part.text;
    return argumentOf(args, part.name) ?? text.slice(part.start, part.end);
  });
  return rendered.join('');
}

function argumentOf(args: MessageArguments, name: string): string | undefined {
  return Object.hasOwn(args, name) ? String(args[name]) : undefined;
}
