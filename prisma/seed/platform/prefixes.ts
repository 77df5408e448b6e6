import type { CreatePrefixInput } from '../../../lib/schema/prefix';
import { SCHEME } from './scheme';

const rows: readonly (readonly [prefix: string, module: string, description: string])[] = [
  ['CM', 'Common', 'What the other modules share.'],
  ['AU', 'Auth', 'Signing in, and the management of users.'],
  ['CO', 'Console', 'Administration and its console.'],
  ['GW', 'Gateway', 'The API gateway: routes requests and limits their rate.'],
  ['CN', 'Connector', 'Connections to the outside: calls to language models, usage statistics and the like.'],
];

export const prefixes: readonly CreatePrefixInput[] = rows.map(([prefix, title, description]) => ({
  scheme: SCHEME,
  prefix,
  title,
  description,
  status: 'active',
  owners: [],
  repository: null,
}));
