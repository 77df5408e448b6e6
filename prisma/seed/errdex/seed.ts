import type { SchemeSeed } from '../scheme-seed';

import { codes } from './codes';
import { envelopes } from './envelopes';
import { owners } from './owners';
import { prefixes } from './prefixes';
import { scheme } from './scheme';
import { translations } from './translations';

export const errdex: SchemeSeed = {
  scheme,
  categories: [],
  owners,
  prefixes,
  codes,
  envelopes,
  translations,
};
