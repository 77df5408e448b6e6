import { type Code, codePath } from '../code';
import type { MessageArguments } from '../message/message';
import type { EnvelopeValues } from './render';

/** What a response says of the request that failed, where nobody has one at hand. */
const sampleRequest = {
  requestId: '3f2b8c1e-5d47-4a90-9c6e-0b1d2e3f4a5b',
  requestName: 'api.example.read',
  apiVersion: 'v1',
  result: {},
} as const;

export type Occurrence = {
  /** The code as this occurrence spells it, context filled in. */
  readonly spelling: string;
  /** The message with its arguments put in. */
  readonly message: string;
  /** Value of the context category; null where it is open. */
  readonly operation: string | null;
  readonly at: Date;
};

/** What the slots of a template stand for when a code occurs. @param url where the portal is reached */
export function codeValues(code: Code, occurrence: Occurrence, url: string): EnvelopeValues {
  return {
    ...sampleRequest,
    code: occurrence.spelling,
    type: `${url}${codePath(code.scheme, code.code)}`,
    message: occurrence.message,
    title: code.title ?? undefined,
    httpStatus: code.httpStatus ?? undefined,
    legacyName: code.aliases[0] ?? code.code,
    operation: occurrence.operation ?? undefined,
    timestamp: occurrence.at.toISOString(),
  };
}

/** Arguments that show a message at its best: the examples of its parameters. */
export function exampleArguments(code: Code): MessageArguments {
  return Object.fromEntries(
    code.parameters.flatMap(({ name, type, example }) => {
      if (example === null) return [];
      const asNumber = Number(example);
      const numeric = type === 'number' || type === 'plural' || type === 'ordinal';
      return [[name, numeric && Number.isFinite(asNumber) ? asNumber : example]];
    }),
  );
}

/** Arguments as somebody typed them, over the examples; a number where the parameter is one. */
export function typedArguments(code: Code, typed: Readonly<Record<string, string>>): MessageArguments {
  const given = code.parameters.flatMap((parameter) => {
    const text = Object.hasOwn(typed, parameter.name) ? typed[parameter.name] : undefined;
    return text === undefined || text === '' ? [] : [{ ...parameter, example: text }];
  });
  return { ...exampleArguments(code), ...exampleArguments({ ...code, parameters: given }) };
}
