import type { CreatePrefixInput } from '../../../lib/schema/prefix';
import { SCHEME } from './scheme';

const rows: readonly (readonly [prefix: string, group: string, description: string])[] = [
  ['client', 'Client Errors (4xx)', 'The request has to change before it can succeed.'],
  ['metering', 'Metering API Errors (4xx)', 'What the metering API says about the events it is sent.'],
  ['server', 'Server Errors (5xx)', 'The failure lies with the server.'],
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
