import type { Message, MessageStyle } from '../message/message';
import { readIcu } from '../message/read-icu';
import { readMessage } from '../message/read-message';
import type { TextPosition } from '../message/text-position';
import type { Result } from '../result';
import type { CheckedMessage, Found } from './message-check';
import { type Rendition, renditionsOf } from './rendition';

/** A message to be checked, read once for all checks. */
export type Reading = CheckedMessage & {
  /** Of the locale, in lower case: `pt` of `pt-BR`. */
  readonly language: string;
  /** Null where the text cannot be read. A choice without `other` can. */
  readonly message: Message | null;
  /** The source, read; null where there is none or it cannot be read. */
  readonly sourceMessage: Message | null;
  /** Where reading failed; null where it did not, and where the text is longer than any message. */
  readonly stopped: TextPosition | null;
  /** The ways the text can read; none where it cannot be read. */
  readonly renditions: readonly Rendition[];
  /** The same of the source; none where there is none. */
  readonly sourceRenditions: readonly Rendition[];
};

/** One check: all that it finds. */
export type MessageCheck = (reading: Reading) => readonly Found[];

export function readChecked(checked: CheckedMessage): Reading {
  const { style, text, locale, source } = checked;
  const read = lenient(style, text);
  const message = read.ok ? read.value : null;
  const sourceRead = source === null ? null : lenient(style, source.text);
  const sourceMessage = sourceRead?.ok ? sourceRead.value : null;
  return {
    ...checked,
    language: (locale.split('-')[0] ?? '').toLowerCase(),
    message,
    sourceMessage,
    stopped: stoppedAt(read),
    renditions: message === null ? [] : renditionsOf(message, text),
    sourceRenditions: sourceMessage === null ? [] : renditionsOf(sourceMessage, source?.text ?? ''),
  };
}

function lenient(style: MessageStyle, text: string): Result<Message> {
  return style === 'icu' ? readIcu(text, 'optional') : readMessage(style, text);
}

function stoppedAt(read: Result<Message>): TextPosition | null {
  if (read.ok || read.refusal.fault !== 'message-syntax') return null;
  const { line = 1, column = 1 } = read.refusal.params;
  return { line: Number(line), column: Number(column) };
}
