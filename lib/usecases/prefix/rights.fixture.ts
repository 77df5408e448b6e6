import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { createPrefix } from './create-prefix';
import { listAllocatablePrefixes } from './list-allocatable-prefixes';
import { listChangeablePrefixes } from './list-changeable-prefixes';
import { prepareCode } from './prepare-code';

const { prefix, scheme } = stage;

export const prefixCases: Cases = {
  'add a prefix': {
    useCase: createPrefix,
    input: () => ({
      scheme,
      prefix: 'QQX',
      title: 'New',
      description: null,
      status: 'active',
      owners: [],
      repository: null,
    }),
    rest: null,
  },
  'see where they may add codes': {
    useCase: listAllocatablePrefixes,
    input: () => ({}),
    rest: null,
    holders: ['owner', 'otherOwner', 'admin'],
  },
  'see which codes they may change': {
    useCase: listChangeablePrefixes,
    input: () => ({ among: [{ scheme, prefix }] }),
    rest: null,
    holders: ['owner', 'otherOwner', 'admin'],
  },
  'see what a new code will be': {
    useCase: prepareCode,
    input: () => ({ scheme, prefix }),
    rest: null,
  },
};
