import type { Cases } from '../fixtures/rights-case';
import { createCategory } from './create-category';
import { updateCategory } from './update-category';

export const categoryCases: Cases = {
  'add a category': {
    useCase: createCategory,
    input: () => ({
      scheme: 'platform',
      segment: 'error-type',
      value: '77',
      label: 'New',
      meanings: [],
      httpStatus: null,
    }),
    rest: null,
  },
  'change a category': {
    useCase: updateCategory,
    input: () => ({ scheme: 'platform', segment: 'error-type', value: '01', label: 'New' }),
    rest: null,
  },
};
