import type { MessageStyle, Parameter } from '@/lib/domain/message/message';
import { readMessage } from '@/lib/domain/message/read-message';
import { offsetAt } from '@/lib/domain/message/text-position';
import { ParameterChip } from '../code/message-text';
import { StoppedText } from '../scheme/stopped-text';

export type MessageReadingTexts = {
  /** Before the parameters. */
  parameters: string;
  none: string;
  /** With `{line}` and `{column}`. */
  stopped: string;
};

/** A message as far as it can be read: its parameters, or where it broke off, counted from 1. */
export type MessageReading =
  | { readonly ok: true; readonly parameters: readonly Parameter[] }
  | { readonly ok: false; readonly line: number; readonly column: number };

export function readDraft(style: MessageStyle, text: string): MessageReading {
  const message = readMessage(style, text);
  if (message.ok) return { ok: true, parameters: message.value.parameters };
  const { line = 1, column = 1 } = message.refusal.params;
  return { ok: false, line: Number(line), column: Number(column) };
}

/** What a message that is being written says of itself. */
export function MessageReadingLine({
  text,
  reading,
  texts,
}: {
  text: string;
  reading: MessageReading;
  texts: MessageReadingTexts;
}) {
  return (
    <div aria-live="polite" className="min-h-6 max-w-2xl text-sm">
      {reading.ok ? (
        <p className="text-muted">
          {reading.parameters.length === 0 ? texts.none : `${texts.parameters} `}
          {reading.parameters.map(({ name, type }) => (
            <span key={name} className="me-3 whitespace-nowrap">
              <ParameterChip name={name} /> {type}
            </span>
          ))}
        </p>
      ) : (
        <div className="text-danger">
          <p>
            {texts.stopped
              .replace('{line}', String(reading.line))
              .replace('{column}', String(reading.column))}
          </p>
          <StoppedText text={text} position={offsetAt(text, reading)} />
        </div>
      )}
    </div>
  );
}
