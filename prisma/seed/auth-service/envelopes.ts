// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} marks a slot of the template.
import type { CreateEnvelopeInput } from '../../../lib/schema/envelope';
import { SCHEME } from './scheme';

export const envelopes: readonly CreateEnvelopeInput[] = [
  {
    scheme: SCHEME,
    version: '1',
    title: 'Error response',
    current: true,
    template: { error: { code: '${code}', message: '${message}', details: '${details?}' } },
    fields: [
      {
        pointer: '/error',
        types: ['object'],
        required: true,
        meaning: 'Holds the whole answer',
        example: null,
        values: [],
      },
      {
        pointer: '/error/code',
        types: ['string'],
        required: true,
        meaning: 'The code of the error',
        example: 'APP_002',
        values: [],
      },
      {
        pointer: '/error/message',
        types: ['string'],
        required: true,
        meaning: 'What went wrong, in words',
        example: 'Application not found',
        values: [],
      },
      {
        pointer: '/error/details',
        types: ['object'],
        required: false,
        meaning: 'What did not pass validation; left out with all other errors',
        example: null,
        values: [],
      },
    ],
    notes: '`details` comes with validation errors only, for instance when Zod could not parse the input.',
  },
];
