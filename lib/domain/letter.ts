import type { Told as ToldEvent } from './event-sentence';
import type { Told } from './notice';

/**
 * What a mail says. It is queued as this and written in the reader's language when it is sent (`lib/mail`): a new letter
 * is a row here and one in `letterShape` of the store, and a text there.
 */
export type Letter =
  | {
      readonly kind: 'reset-password';
      /** How the reader is called. */
      readonly name: string;
      readonly link: string;
      /** How long the link works. */
      readonly minutes: number;
    }
  | { readonly kind: 'password-changed'; readonly name: string; readonly link: string }
  | Digest
  | NoticeLetter;

/** Something that somebody is told of, as it stands among their notices too. */
export type NoticeLetter = {
  readonly kind: 'notice';
  readonly name: string;
  readonly told: Told;
  /** The page of what it tells of, and where such mails can be ended. */
  readonly link: string;
  readonly manage: string;
};

/** What happened to what somebody watches. */
export type Digest = {
  readonly kind: 'digest';
  readonly name: string;
  /** COUNT_LIMIT + 1 at most. */
  readonly count: number;
  /** The newest of it, each with where it can be seen. */
  readonly events: readonly (ToldEvent & { readonly link: string })[];
  /** Where all of it is, and where it can be ended. */
  readonly all: string;
  readonly manage: string;
};
