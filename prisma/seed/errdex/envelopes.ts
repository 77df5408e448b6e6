// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} marks a slot of the template.
import { FAULT_SCHEME } from '../../../lib/domain/fault';
import type { CreateEnvelopeInput } from '../../../lib/schema/envelope';

type Field = CreateEnvelopeInput['fields'][number];

const text = (pointer: string, required: boolean, meaning: string, example: string): Field => ({
  pointer,
  types: ['string'],
  required,
  meaning,
  example,
  values: [],
});

export const envelopes: readonly CreateEnvelopeInput[] = [
  {
    scheme: FAULT_SCHEME,
    version: '1',
    title: 'Problem details (RFC 9457)',
    current: true,
    template: {
      type: '${type}',
      title: '${title}',
      status: '${httpStatus}',
      detail: '${message}',
      code: '${code}',
      errors: '${details?}',
    },
    fields: [
      text('/type', true, 'Address of the page of the code', 'https://errdex.example/codes/errdex/EDX0014'),
      text('/title', true, 'The kind of fault', 'Invalid input'),
      {
        pointer: '/status',
        types: ['integer'],
        required: true,
        meaning: 'The HTTP status once more',
        example: '422',
        values: [],
      },
      text('/detail', true, 'What happened, in words', 'Some of the values cannot be accepted.'),
      text('/code', true, 'The code of the fault', 'EDX0014'),
      {
        pointer: '/errors',
        types: ['array'],
        required: false,
        meaning: 'One entry for each field that is wrong',
        example: null,
        values: [],
      },
      text('/errors/*/pointer', true, 'JSON pointer to the field', '/message'),
      text('/errors/*/code', true, 'The code of what is wrong with it', 'EDX0015'),
      text('/errors/*/detail', true, 'What is wrong with it, in words', 'A value is needed here.'),
    ],
    notes: 'Sent as `application/problem+json`.',
  },
];
