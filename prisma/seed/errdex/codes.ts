import { FAULT_SCHEME, faults } from '../../../lib/domain/fault';
import type { CreateCodeInput } from '../../../lib/schema/code';

const notes: CreateCodeInput['parameters'] = [
  { name: 'limit', description: 'The limit that applies here', example: '200', echoesUserInput: false },
  {
    name: 'expected',
    description: 'The type that the value should have',
    example: 'string',
    echoesUserInput: false,
  },
  { name: 'changed', description: 'Parameters by name', example: '{0}, {name}', echoesUserInput: false },
  {
    name: 'check',
    description: 'The check that refuses',
    example: 'missing-parameter',
    echoesUserInput: false,
  },
  { name: 'added', description: 'How many parameters', example: '1', echoesUserInput: false },
  { name: 'line', description: 'A line of what was written', example: '3', echoesUserInput: false },
  { name: 'column', description: 'A place in that line', example: '12', echoesUserInput: false },
  { name: 'problem', description: 'What is wrong there', example: 'syntax', echoesUserInput: false },
  { name: 'codes', description: 'How many codes', example: '12', echoesUserInput: false },
  { name: 'prefixes', description: 'How many prefixes', example: '1', echoesUserInput: false },
  { name: 'categories', description: 'How many categories', example: '0', echoesUserInput: false },
];

/** The statuses after which the same request may succeed later. */
const passing: readonly number[] = [429, 500, 503];

const prefix = 'EDX';

export const codes: readonly CreateCodeInput[] = Object.values(faults).map((fault) => ({
  scheme: FAULT_SCHEME,
  prefix,
  category: null,
  number: Number(fault.code.slice(prefix.length)),
  name: null,
  title: fault.title,
  message: fault.message,
  description: null,
  action: fault.action,
  httpStatus: fault.status,
  status: 'active',
  flags: passing.includes(fault.status) ? ['retryable'] : [],
  parameters: notes.filter((note) => fault.message.includes(`{${note.name}`)),
  aliases: [],
}));
