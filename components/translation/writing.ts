import type { Code } from '@/lib/domain/code';
import type { JsonValue } from '@/lib/domain/envelope/json-value';
import type { MessageStyle } from '@/lib/domain/message/message';
import type { Placeholder } from '@/lib/domain/message/placeholders';
import type { GlossaryTerm } from '@/lib/domain/message-checks/message-check';

/** What is known of the message besides its text. */
export type Writing = {
  code: Code;
  style: MessageStyle;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Plural categories of the locale: of numbers, and of places in an order. */
  categories: Readonly<Record<'plural' | 'ordinal', readonly string[]>>;
  placeholders: readonly Placeholder[];
  glossary: readonly GlossaryTerm[];
  maxLength: number | null;
  /** Ids of checks that somebody said do not hold here. */
  dismissed: readonly string[];
  /** What the client receives; null where the scheme has no response format. */
  response: { template: JsonValue; at: string; url: string } | null;
};
