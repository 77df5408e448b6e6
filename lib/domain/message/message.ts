/** How a scheme writes the parameters of its messages: `{0}`, ICU `{name}`, `%s`. */
export const messageStyles = ['positional', 'icu', 'printf'] as const;
export type MessageStyle = (typeof messageStyles)[number];

export type ParameterType = 'string' | 'number' | 'date' | 'time' | 'plural' | 'ordinal' | 'select';

/** Text as it is rendered, escapes resolved; `start` and `end` are UTF-16 offsets into the message as written. */
export type TextPart = {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** One branch of a plural or select: its selector (`one`, `=0`, `male`) and what it says. */
export type Branch = { readonly selector: string; readonly parts: readonly MessagePart[] };

/**
 * A placeholder with its name or position. `branches` is empty unless the type is plural, ordinal or select;
 * inside a plural, `#` is a parameter of the plural's own name. `offset` is what ICU subtracts for `#`.
 */
export type ParameterPart = {
  readonly kind: 'parameter';
  readonly name: string;
  readonly type: ParameterType;
  readonly branches: readonly Branch[];
  readonly offset: number;
  readonly start: number;
  readonly end: number;
};

export type MessagePart = TextPart | ParameterPart;

export type Parameter = { readonly name: string; readonly type: ParameterType };

export type Message = {
  readonly parts: readonly MessagePart[];
  /** Each parameter once, branches included, in the order they are first met. */
  readonly parameters: readonly Parameter[];
};

/** Values of parameters by name (`0`, `limit`). */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** The most UTF-16 units a message may have; it also bounds how deep branches can nest. */
export const MESSAGE_LIMIT = 4_000;
