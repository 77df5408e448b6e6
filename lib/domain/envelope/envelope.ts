import type { JsonType, JsonValue } from './json-value';

/** What is documented of one member of a response. */
export type EnvelopeField = {
  /** RFC 6901 pointer; `*` stands for any index of an array. */
  readonly pointer: string;
  readonly types: readonly JsonType[];
  /** Whether it must be there once the thing that holds it is. */
  readonly required: boolean;
  /** The only values there are; empty where that is not known. */
  readonly values: readonly string[];
};

/** A scheme's response format, as far as the rules need it. */
export type Envelope = { readonly template: JsonValue; readonly fields: readonly EnvelopeField[] };
