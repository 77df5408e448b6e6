import type { CreateCodeInput } from '../../../lib/schema/code';
import { type ErrorRow, errors } from './errors';
import { parameters } from './parameters';
import { SCHEME } from './scheme';

const withoutNumber = 'It has no number yet, and is known by its old name only.';

/** What clients still do with an old name. */
const descriptions: Readonly<Record<string, string>> = {
  MANAGED_USER_LIMIT_EXCEEDED: 'The mobile app still compares `params.status` with the old name.',
  OTP_VERIFICATION_FAILED: 'The mobile app still compares `params.err` with the old name.',
  ERROR_RATE_LIMIT_EXCEEDED: 'The mobile app still compares `params.err` with the old name.',
};

function flagsOf(message: string): CreateCodeInput['flags'] {
  if (message.includes('You can retry')) return ['retryable'];
  return message.includes('Please ') ? ['user-action'] : [];
}

function code([number, oldName, message]: ErrorRow): CreateCodeInput {
  const notes = parameters[oldName] ?? [];
  return {
    scheme: SCHEME,
    prefix: 'UOS',
    category: null,
    number,
    name: null,
    title: null,
    message,
    description: number === null ? withoutNumber : (descriptions[oldName] ?? null),
    action: null,
    httpStatus: null,
    status: number === null ? 'draft' : 'active',
    flags: flagsOf(message),
    parameters: notes.map(([description, example, echoed], position) => ({
      name: String(position),
      description,
      example,
      echoesUserInput: echoed !== undefined,
    })),
    aliases: [oldName],
  };
}

export const codes: readonly CreateCodeInput[] = errors.map(code);
