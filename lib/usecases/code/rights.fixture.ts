import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { allocateCodes } from './allocate-codes';
import { createCode } from './create-code';
import { restoreCode } from './restore-code';

const { prefix, scheme } = stage;

export const codeCases: Cases = {
  'add a code': {
    useCase: createCode,
    input: () => ({ scheme, prefix, number: 901, message: 'Something else went wrong.' }),
    rest: null,
  },
  'add several codes': {
    useCase: allocateCodes,
    input: () => ({ scheme, prefix, codes: [{ message: 'Something else went wrong.' }] }),
    rest: null,
  },
  'bring back a code': {
    useCase: restoreCode,
    input: ({ beginnings }) => ({ scheme, code: stage.code, event: beginnings.code, state: 'after' }),
    rest: null,
  },
};
