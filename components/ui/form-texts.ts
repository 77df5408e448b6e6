import type { ToldError } from './form-answer';

/** What every form says, in the reader's language. */
export type FormTexts = {
  /** Above the faults of a refused form. */
  readonly refused: string;
  readonly optional: string;
  readonly busy: string;
  /** Of what was typed here before and not sent. */
  readonly restored: string;
  readonly discard: string;
  /** Where the portal does not answer. */
  /** Before the value that somebody else gave a field meanwhile, and what takes it. */
  readonly meanwhile: string;
  readonly take: string;
  readonly yes: string;
  readonly no: string;
  readonly unreachable: ToldError;
};
