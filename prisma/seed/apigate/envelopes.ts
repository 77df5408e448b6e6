// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${…} marks a slot of the template.
import type { CreateEnvelopeInput } from '../../../lib/schema/envelope';
import { SCHEME } from './scheme';

type Field = CreateEnvelopeInput['fields'][number];

const member = (name: string, required: boolean, meaning: string): Field => ({
  pointer: `/errors/*/${name}`,
  types: ['string'],
  required,
  meaning,
  example: null,
  values: [],
});

const sourceMember = (name: string, meaning: string, example: string): Field => ({
  ...member(`source/${name}`, false, meaning),
  example,
});

export const envelopes: readonly CreateEnvelopeInput[] = [
  {
    scheme: SCHEME,
    version: '1',
    title: 'JSON:API errors',
    current: true,
    template: {
      errors: [
        {
          status: '${httpStatus|string}',
          code: '${code}',
          title: '${message}',
          detail: '${detail?}',
          source: '${source?}',
          meta: '${meta?}',
        },
      ],
    },
    fields: [
      {
        pointer: '/errors',
        types: ['array'],
        required: true,
        meaning: 'One entry for each thing that is wrong',
        example: null,
        values: [],
      },
      { ...member('status', true, 'The HTTP status, written as a string'), example: '422' },
      { ...member('code', true, 'The code, for programs'), example: 'validation_error' },
      { ...member('title', true, 'The kind of error, for people'), example: 'Validation Failed' },
      { ...member('detail', false, 'What happened this time'), example: 'email is required' },
      { ...member('source', false, 'Which part of the request is to blame'), types: ['object'] },
      sourceMember('pointer', 'JSON pointer to the bad field', '/data/attributes/email'),
      sourceMember('parameter', 'Name of the bad query parameter', 'page[number]'),
      sourceMember('header', 'Name of the bad header', 'Authorization'),
      { ...member('meta', false, 'Anything else there is to say about the error'), types: ['object'] },
    ],
    notes: 'A `source` has exactly one of `pointer`, `parameter` and `header`.',
  },
];
