// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} marks a slot of the template.
import type { CreateEnvelopeInput } from '../../../lib/schema/envelope';
import { SCHEME } from './scheme';

export const envelopes: readonly CreateEnvelopeInput[] = [
  {
    scheme: SCHEME,
    version: '1',
    title: 'Error response',
    current: true,
    template: { code: '${code}', message: '${message}' },
    fields: [
      {
        pointer: '/code',
        types: ['string'],
        required: true,
        meaning: 'The code of the error',
        example: 'AUM0017',
        values: [],
      },
      {
        pointer: '/message',
        types: ['string'],
        required: true,
        meaning: 'What went wrong and, where possible, what to do about it',
        example: null,
        values: [],
      },
    ],
    notes: 'Both members are always there. The message holds nothing that the caller sent.',
  },
];
