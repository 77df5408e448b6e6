/** What is wrong, in the reader's language, with the page that explains it. */
export type ToldError = {
  readonly message: string;
  readonly code: string;
  readonly href: string;
  /** Where within the field. */
  readonly at?: string | null;
};

export type FieldError = ToldError & {
  /** Of the field, as the form names it; empty where the whole form is to blame. */
  readonly name: string;
};

/** What was typed, by field name. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What a form is told once it was sent. */
export type FormAnswer<Value = unknown> =
  | { readonly outcome: 'done'; readonly value: Value }
  | {
      readonly outcome: 'refused';
      /** Somebody else changed the thing meanwhile: the fields' values are what it is now. */
      readonly isStale: boolean;
      readonly typed: Typed;
      readonly error: ToldError;
      readonly errors: readonly FieldError[];
    };

/** What a form is sent to. What it was told before comes from the browser and is not looked at. */
export type FormAction<Value = unknown> = (before: unknown, form: FormData) => Promise<FormAnswer<Value>>;
