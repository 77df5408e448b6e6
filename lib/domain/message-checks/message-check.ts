import type { MessageStyle } from '../message/message';

/** What is known of a parameter beyond its place in the message. */
export type ParameterNote = { readonly name: string; readonly echoesUserInput: boolean };

/** A message with what a check may look at beside it. */
export type CheckedMessage = {
  readonly style: MessageStyle;
  readonly text: string;
  /** Language of the text, a BCP 47 tag. */
  readonly locale: string;
  /** Notes of parameters, also of such as stand in the message already filled in. */
  readonly notes: readonly ParameterNote[];
  /** What the user should do, as far as it is said outside the message. */
  readonly action: string | null;
};

/** What a check found. The id is public; the portal words it with the help of `detail`. */
export type CheckFinding = {
  readonly id: string;
  readonly severity: 'warning' | 'error';
  readonly detail: Readonly<Record<string, string | number>>;
};

/** One check: a finding, or null where there is nothing to say. */
export type MessageCheck = (message: CheckedMessage) => CheckFinding | null;
