import type { CreateCodeInput } from '../../../lib/schema/code';
import { SCHEME } from './scheme';

type CodeRow = readonly [prefix: string, category: string, number: number, message: string];

const rows: readonly CodeRow[] = [
  ['GW', '02', 1, 'Invalid or expired token'],
  ['GW', '02', 2, 'API key missing or disabled'],
  ['GW', '02', 3, 'Unauthorized access'],
  ['AU', '01', 1, 'Username parameter missing'],
  ['AU', '01', 2, 'Password too short'],
  ['AU', '02', 1, 'Invalid token'],
  ['GW', '07', 1, 'Limit exceeded'],
  ['CM', '06', 1, 'Internal system error'],
];

export const codes: readonly CreateCodeInput[] = rows.map(([prefix, category, number, message]) => ({
  scheme: SCHEME,
  prefix,
  category,
  number,
  name: null,
  title: null,
  message,
  description: null,
  action: null,
  httpStatus: null,
  status: 'active',
  flags: [],
  parameters: [],
  aliases: [],
}));
