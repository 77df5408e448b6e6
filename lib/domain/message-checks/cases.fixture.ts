import type { CheckedMessage } from './message-check';
import { type MessageCheck, readChecked } from './reading';

type Beside = Partial<Omit<CheckedMessage, 'text' | 'source'>> & {
  /** The default message; its parameters are read from it. */
  readonly source?: string | null;
};

/** A message as a check gets it: English, ICU, alone, unless a case says otherwise. */
export function checked(text: string, { source = null, ...beside }: Beside = {}): CheckedMessage {
  const message = {
    style: 'icu',
    text,
    locale: 'en',
    source: null,
    notes: [],
    action: null,
    maxLength: null,
    glossary: [],
    ...beside,
  } as const;
  if (source === null) return message;
  const { message: read } = readChecked({ ...message, text: source });
  return { ...message, source: { text: source, parameters: read?.parameters ?? [] } };
}

/** What a check finds, as a case writes it: each detail's values, then the stretch of the text it points at. */
export function found(check: MessageCheck, message: CheckedMessage): string[] {
  return check(readChecked(message)).map(({ detail, at }) => {
    const values = Object.values(detail).join(' · ');
    if (at === null) return values;
    const stretch = `@ ${message.text.slice(at.start, at.end)}`;
    return values === '' ? stretch : `${values} ${stretch}`;
  });
}
