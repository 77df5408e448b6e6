import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { createEnvelope } from './create-envelope';
import { previewEnvelope } from './preview-envelope';
import { updateEnvelope } from './update-envelope';

const { scheme } = stage;

export const envelopeCases: Cases = {
  'add an envelope': {
    useCase: createEnvelope,
    input: () => ({
      scheme,
      version: '77',
      title: 'New',
      current: false,
      template: { status: 'FAILED' },
      fields: [],
      notes: null,
    }),
    rest: null,
  },
  'see what an envelope makes of a code': {
    useCase: previewEnvelope,
    input: () => ({ scheme, template: { status: 'FAILED' } }),
    rest: null,
  },
  'change an envelope': {
    useCase: updateEnvelope,
    input: () => ({ scheme, version: '1', title: 'New' }),
    rest: null,
  },
};
