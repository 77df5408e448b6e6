import { FAULT_SCHEME } from '../../../lib/domain/fault';
import type { CreatePrefixInput } from '../../../lib/schema/prefix';

export const prefixes: readonly CreatePrefixInput[] = [
  {
    scheme: FAULT_SCHEME,
    prefix: 'EDX',
    title: 'Errdex portal',
    description: 'The faults that the portal shows on its pages and returns from its API.',
    status: 'active',
    owners: ['registry'],
    repository: null,
  },
];
