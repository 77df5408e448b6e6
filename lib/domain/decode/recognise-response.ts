import { type CodeInResponse, codesIn } from '../envelope/codes-in';
import type { Envelope } from '../envelope/envelope';
import type { JsonObject } from '../envelope/json-value';
import { recogniseEnvelope } from '../envelope/recognise';
import { type Violation, validateEnvelope } from '../envelope/validate';
import type { CodeMatch } from './resolve';

export type SchemeEnvelope = Envelope & { readonly scheme: string };

/** What is wrong with a response. `code`: what stands where its code belongs is not a code of its scheme. */
export type ResponseViolation = Violation | { readonly problem: 'code'; readonly pointer: string };

export type RecognisedResponse<E> = {
  readonly envelope: E;
  /** What stands where the envelope has its code. */
  readonly codes: readonly CodeInResponse[];
  readonly violations: readonly ResponseViolation[];
};

/**
 * Which envelope a response was made with, and what in it violates that. Schemes may share a format, so the
 * envelopes of those whose codes stand in it go before the others; one whose code does not must fit in all else.
 */
export function recogniseResponse<E extends SchemeEnvelope>(
  envelopes: readonly E[],
  json: JsonObject,
  matches: readonly Pick<CodeMatch<unknown>, 'scheme' | 'text'>[],
): RecognisedResponse<E> | null {
  const named = new Set(matches.map(({ scheme, text }) => `${scheme} ${text}`));
  const isOf = (scheme: string, { text }: CodeInResponse) => named.has(`${scheme} ${text.trim()}`);
  const likely = envelopes.filter((envelope) =>
    codesIn(envelope, json).some((code) => isOf(envelope.scheme, code)),
  );
  const own = recogniseEnvelope(likely, json);
  const envelope = own ?? recogniseEnvelope(envelopes, json);
  if (envelope === null) return null;
  const violations = validateEnvelope(envelope.fields, json);
  if (own === null && violations.length > 0) return null;
  const codes = codesIn(envelope, json);
  const foreign = codes.filter((code) => !isOf(envelope.scheme, code));
  return {
    envelope,
    codes,
    violations: [...violations, ...foreign.map(({ pointer }) => ({ problem: 'code' as const, pointer }))],
  };
}
