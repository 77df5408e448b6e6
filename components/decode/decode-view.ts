import type { Lifecycle } from '@/lib/domain/lifecycle';
import type { CodeSpan } from '../scheme/code-segments';
import type { Mark } from './text-blocks';

/** So many codes of a text are explained. */
export const EXPLAINED = 150;

export type LabelledLink = { label: string; href: string };

/** One line about a code: what it is called, what it is, and where that has a page. */
export type CodeFact = { label: string; values: readonly { text: string; href: string | null }[] };

/** A code of the text as the page tells it, all texts in the reader's language. */
export type ExplainedCode = {
  /** Canonical spelling. */
  code: string;
  /** Empty for a draft without a number. */
  spans: readonly CodeSpan[];
  /** The old name that the text has for it. */
  oldName: string | null;
  /** Its page; null where it is not registered. */
  href: string | null;
  status: { value: Lifecycle; label: string } | null;
  /** What to know first: that it is an old name, not registered, no longer in use. */
  notice: string | null;
  instead: LabelledLink | null;
  message: { text: string; lang: string } | null;
  action: string | null;
  facts: readonly CodeFact[];
  arguments: readonly { name: string; values: readonly string[]; more: string | null }[];
  places: string;
  /** Number of the first place where it stands. */
  firstPlace: number;
};

export type ResponseView = {
  /** Whose format it is, and whether it keeps to it. */
  lines: readonly string[];
  violations: readonly { pointer: string; text: string }[];
};

export type DecodeView = {
  summary: string;
  notes: readonly string[];
  marks: readonly Mark[];
  /** The first of them; a mark may name one beyond. */
  codes: readonly ExplainedCode[];
  more: string | null;
  response: ResponseView | null;
};

/** What the page shows: the text that was sent, and what was made of it. */
export type DecodeState = {
  text: string;
  error: { message: string; code: string; href: string } | null;
  view: DecodeView | null;
};
