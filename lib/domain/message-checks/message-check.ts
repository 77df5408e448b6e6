import type { MessageStyle } from '../message/message';

/** What a finding keeps a message from: being saved, being approved, or nothing. */
export type CheckSeverity = 'save' | 'approval' | 'warning';

/**
 * Every check, in the order in which its findings are told: DOMAIN, Translations. Ids are public: REST names them,
 * dismissals keep them, and each is an anchor of the page that explains it.
 */
export const messageChecks = [
  { id: 'empty', severity: 'save' },
  { id: 'too-long', severity: 'save' },
  { id: 'syntax', severity: 'save' },
  { id: 'missing-other', severity: 'save' },
  { id: 'unknown-parameter', severity: 'save' },
  { id: 'retyped-parameter', severity: 'save' },
  { id: 'missing-parameter', severity: 'approval' },
  { id: 'missing-plural-category', severity: 'approval' },
  { id: 'echoes-user-input', severity: 'warning' },
  { id: 'remedy-missing', severity: 'warning' },
  { id: 'same-as-source', severity: 'warning' },
  { id: 'wrong-script', severity: 'warning' },
  { id: 'glossary-term', severity: 'warning' },
  { id: 'numbers-differ', severity: 'warning' },
  { id: 'end-punctuation', severity: 'warning' },
  { id: 'unbalanced-pairs', severity: 'warning' },
  { id: 'apostrophe', severity: 'warning' },
  { id: 'unused-branch', severity: 'warning' },
  { id: 'html', severity: 'warning' },
  { id: 'outer-space', severity: 'warning' },
  { id: 'double-space', severity: 'warning' },
  { id: 'invisible-character', severity: 'warning' },
  { id: 'bidi-controls', severity: 'warning' },
  { id: 'mixed-scripts', severity: 'warning' },
] as const satisfies readonly { readonly id: string; readonly severity: CheckSeverity }[];

export type CheckId = (typeof messageChecks)[number]['id'];

/** What is known of a parameter beyond its place in the message. */
export type ParameterNote = { readonly name: string; readonly echoesUserInput: boolean };

/** The default message that a translation is made from, with its parameters as the code has them. */
export type SourceMessage = {
  readonly text: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
};

/** A term of the source language, and what it is called in the locale of the message. */
export type GlossaryTerm = { readonly term: string; readonly translation: string };

/** A message with what a check may look at beside it. */
export type CheckedMessage = {
  readonly style: MessageStyle;
  readonly text: string;
  /** Language of the text, a BCP 47 tag. */
  readonly locale: string;
  /** Null: the text is the default message itself. */
  readonly source: SourceMessage | null;
  /** Notes of parameters, also of such as stand in the message already filled in. */
  readonly notes: readonly ParameterNote[];
  /** What the user should do, as far as it is said outside the message. */
  readonly action: string | null;
  /** The most code points the text may have as it is written; null: as many as any message. */
  readonly maxLength: number | null;
  readonly glossary: readonly GlossaryTerm[];
};

/** From and to, as UTF-16 offsets into the text as it is written. */
export type Place = { readonly start: number; readonly end: number };

/**
 * What one look found; the portal words it with the help of `detail`, whose `problem` says which of several kinds it is.
 */
export type Found = {
  readonly detail: Readonly<Record<string, string | number>>;
  /** Null where it is the whole text, or what is not in it. */
  readonly at: Place | null;
};

export type CheckFinding = Found & { readonly id: CheckId; readonly severity: CheckSeverity };
