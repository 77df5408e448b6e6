import { stage } from '../fixtures/cast';
import type { Cases } from '../fixtures/rights-case';
import { changePrefixOwners } from './change-prefix-owners';
import { changePrefixStatus } from './change-prefix-status';
import { createPrefix } from './create-prefix';
import { listAllocatablePrefixes } from './list-allocatable-prefixes';
import { listChangeablePrefixes } from './list-changeable-prefixes';
import { listEditablePrefixes } from './list-editable-prefixes';
import { prepareCode } from './prepare-code';
import { restorePrefix } from './restore-prefix';
import { retirePrefix } from './retire-prefix';
import { updatePrefix } from './update-prefix';

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
    rest: 'POST /prefixes',
  },
  'change a prefix': {
    useCase: updatePrefix,
    input: ({ fresh }) => ({ scheme, prefix, title: fresh }),
    rest: 'PATCH /prefixes/{scheme}/{prefix}',
    form: '/prefixes/{scheme}/{prefix}/edit #prefix',
  },
  'hand a prefix on': {
    useCase: changePrefixOwners,
    input: () => ({ scheme, prefix, owners: ['ogu'] }),
    rest: null,
  },
  'deprecate a prefix': {
    useCase: changePrefixStatus,
    input: () => ({ scheme, prefix, status: 'deprecated' }),
    rest: null,
  },
  'retire a prefix': {
    useCase: retirePrefix,
    input: () => ({ scheme, prefix: stage.deprecated }),
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
  'see which prefixes they may edit': {
    useCase: listEditablePrefixes,
    input: () => ({ among: [{ scheme, prefix }] }),
    rest: null,
    holders: ['owner', 'otherOwner', 'registrar', 'admin'],
  },
  'see what a new code will be': {
    useCase: prepareCode,
    input: () => ({ scheme, prefix }),
    rest: null,
  },
  'bring back a prefix': {
    useCase: restorePrefix,
    input: ({ beginnings }) => ({ scheme, prefix, event: beginnings.prefix, state: 'after' }),
    rest: null,
  },
};
