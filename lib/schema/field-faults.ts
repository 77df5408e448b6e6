import type { z } from 'zod';
import { type FaultKind, faults } from '../domain/fault';
import type { FieldFault } from '../domain/result';

type Issue = z.core.$ZodIssue;

/** What zod found, as the portal's faults: each at its field (`segments.0.width`), never with the value. */
export function fieldFaults(error: z.ZodError): readonly FieldFault[] {
  return error.issues.flatMap(faultsOf);
}

function faultsOf(issue: Issue): readonly FieldFault[] {
  const field = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array' || issue.origin === 'set') {
        return issue.minimum === 1
          ? [{ field, fault: 'required', params: {} }]
          : [{ field, fault: 'too-short', params: { limit: Number(issue.minimum) } }];
      }
      return [{ field, fault: 'too-small', params: { limit: Number(issue.minimum) } }];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array' || issue.origin === 'set') {
        return [{ field, fault: 'too-long', params: { limit: Number(issue.maximum) } }];
      }
      return [{ field, fault: 'too-big', params: { limit: Number(issue.maximum) } }];
    case 'invalid_value':
      return [{ field, fault: 'not-a-choice', params: { choices: issue.values.map(String).join(', ') } }];
    case 'invalid_type':
      return issue.input === undefined
        ? [{ field, fault: 'required', params: {} }]
        : [{ field, fault: 'wrong-type', params: { expected: issue.expected } }];
    case 'unrecognized_keys':
      // The name of an unknown field is the caller's own text: it is told by its place only.
      return [{ field, fault: 'unknown-field', params: {} }];
    case 'custom':
      return [{ field, fault: customFault(issue.params), params: {} }];
    case 'invalid_union':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [{ field, fault: 'malformed', params: {} }];
  }
}

function customFault(params: Readonly<Record<string, unknown>> | undefined): FaultKind {
  const named = params?.fault;
  return isFault(named) ? named : 'malformed';
}

function isFault(name: unknown): name is FaultKind {
  return typeof name === 'string' && Object.hasOwn(faults, name);
}
