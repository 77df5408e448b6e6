import { codePath } from './code';
import { FAULT_SCHEME, type FaultKind, faults } from './fault';
import { renderMessage } from './message/render';
import type { FaultParams, Refusal } from './result';

/** A fault as people are shown it. */
export type ToldFault = {
  readonly code: string;
  /** The address of its page, without locale. */
  readonly path: string;
  /** What happened. */
  readonly message: string;
};

export type ToldRefusal = ToldFault & {
  readonly fields: readonly (ToldFault & {
    readonly field: string;
    /** The values that could have stood there, where they are known. */
    readonly choices: readonly string[];
  })[];
};

/**
 * A refusal in words.
 * @param messages of the faults by code, in that locale; what is not among them is told in English
 */
export function tellRefusal(
  refusal: Refusal,
  locale: string,
  messages: ReadonlyMap<string, string>,
): ToldRefusal {
  const tell = (fault: FaultKind, params: FaultParams): ToldFault => {
    const { code, message } = faults[fault];
    return {
      code,
      path: codePath(FAULT_SCHEME, code),
      message: renderMessage('icu', messages.get(code) ?? message, locale, params),
    };
  };
  return {
    ...tell(refusal.fault, refusal.params),
    fields: refusal.fields.map(({ field, fault, params }) => ({
      ...tell(fault, params),
      field,
      choices: params.choices === undefined ? [] : String(params.choices).split(', '),
    })),
  };
}
