import type { MessageArguments } from '../message/message';
import type { JsonObject } from './json-value';

export type ProblemValues = {
  /** Address of the code's page; without one the problem is `about:blank` (RFC 9457, section 4.2.1). */
  readonly type: string | null;
  readonly title: string | null;
  readonly status: number | null;
  readonly detail: string;
  readonly code: string;
  readonly instance?: string | undefined;
  /** Arguments of the message. They go under one member: `0` cannot be a member of its own (section 3.2). */
  readonly parameters: MessageArguments;
};

/** A code as problem details (RFC 9457, section 3), with `code` and `parameters` as extension members. */
export function renderProblem(values: ProblemValues): JsonObject {
  const { type, title, status, detail, code, instance, parameters } = values;
  return {
    type: type ?? 'about:blank',
    ...(title === null ? {} : { title }),
    ...(status === null ? {} : { status }),
    detail,
    ...(instance === undefined ? {} : { instance }),
    code,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}
