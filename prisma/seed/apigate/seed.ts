import type { SchemeSeed } from '../scheme-seed';

import { codes } from './codes';
import { envelopes } from './envelopes';
import { prefixes } from './prefixes';
import { scheme } from './scheme';
import { translations } from './translations';

export const apigate: SchemeSeed = {
  scheme,
  categories: [],
  owners: [],
  prefixes,
  codes,
  envelopes,
  translations,
};
