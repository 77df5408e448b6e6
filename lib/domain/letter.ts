import type { Told } from './event-sentence';

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
  | Digest;

/** What happened to what somebody watches. */
export type Digest = {
  readonly kind: 'digest';
  readonly name: string;
  /** COUNT_LIMIT + 1 at most. */
  readonly count: number;
  /** The newest of it, each with where it can be seen. */
  readonly events: readonly (Told & { readonly link: string })[];
  /** Where all of it is, and where it can be ended. */
  readonly all: string;
  readonly manage: string;
};
