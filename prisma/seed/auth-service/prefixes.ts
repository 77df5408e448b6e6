import type { CreatePrefixInput } from '../../../lib/schema/prefix';
import { SCHEME } from './scheme';

const rows: readonly (readonly [prefix: string, group: string])[] = [
  ['AUTH', 'Authentication'],
  ['APP', 'Application'],
  ['PERM', 'Permissions'],
  ['SUB', 'Subscriptions'],
  ['CONS', 'Consumption'],
  ['USR', 'Users'],
  ['SRV', 'Server'],
];

export const prefixes: readonly CreatePrefixInput[] = rows.map(([prefix, title]) => ({
  scheme: SCHEME,
  prefix,
  title,
  description: null,
  status: 'active',
  owners: [],
  repository: null,
}));
