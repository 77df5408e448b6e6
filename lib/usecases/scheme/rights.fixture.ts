import type { Cases } from '../fixtures/rights-case';
import { createScheme } from './create-scheme';

export const schemeCases: Cases = {
  'add a scheme': {
    useCase: createScheme,
    input: () => ({
      slug: 'new-scheme',
      name: 'New',
      summary: 'New',
      prefixLabel: 'Group',
      segments: [{ kind: 'name', name: 'name', label: 'Name', width: { min: 3, max: 40 } }],
      messageStyle: 'icu',
      policy: 'open',
      guidelines: null,
    }),
    rest: null,
  },
};
