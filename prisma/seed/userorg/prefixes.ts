import type { CreatePrefixInput } from '../../../lib/schema/prefix';
import { SCHEME } from './scheme';

export const prefixes: readonly CreatePrefixInput[] = [
  {
    scheme: SCHEME,
    prefix: 'UOS',
    title: 'User & Org Service',
    description: 'Users, organisations, locations, notes and what else the service keeps about them.',
    status: 'active',
    owners: [],
    repository: null,
  },
];
