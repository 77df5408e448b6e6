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
  | { readonly kind: 'password-changed'; readonly name: string; readonly link: string };
